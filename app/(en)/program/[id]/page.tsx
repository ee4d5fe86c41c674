import { programPage } from '@/app/_pages/program-pages'

const route = programPage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
