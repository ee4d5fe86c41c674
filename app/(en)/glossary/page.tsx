import { glossaryPage } from '@/app/_pages/glossary-page'

const route = glossaryPage('en')

export const metadata = route.metadata
export default route.Page
