import { packetPage } from '@/app/_pages/packet-page'

const route = packetPage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
