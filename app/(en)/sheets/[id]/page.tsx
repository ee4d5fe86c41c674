import { sheetPage } from '@/app/_pages/sheet-page'

const route = sheetPage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
