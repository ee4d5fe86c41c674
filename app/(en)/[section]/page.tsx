import { simplePage } from '@/app/_pages/simple-page'

const route = simplePage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
