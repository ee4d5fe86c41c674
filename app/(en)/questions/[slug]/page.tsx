import { questionsPage } from '@/app/_pages/questions-page'

const route = questionsPage('en')

export const dynamicParams = false
export const generateStaticParams = route.params
export const generateMetadata = route.metadata
export default route.Page
