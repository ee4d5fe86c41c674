import { staffPacketsPage } from '@/app/_pages/staff-packets-page'

const route = staffPacketsPage('en')

export const metadata = route.metadata
export default route.Page
