import { posterPage } from '@/app/_pages/staff-paper-pages'

const route = posterPage('en')

export const metadata = route.metadata
export default route.Page
