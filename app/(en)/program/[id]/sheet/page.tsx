import { programSheetPage } from '@/app/_pages/program-pages'

const route = programSheetPage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
