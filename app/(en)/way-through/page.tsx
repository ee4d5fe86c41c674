import { wayPage } from '@/app/_pages/way-page'

const route = wayPage('en')

export const metadata = route.metadata
export default route.Page
