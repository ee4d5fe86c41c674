import { cardsPage } from '@/app/_pages/staff-paper-pages'

const route = cardsPage('en')

export const metadata = route.metadata
export default route.Page
