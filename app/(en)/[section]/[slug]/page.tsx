import { articlePage } from '@/app/_pages/article-page'

const route = articlePage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
