import { homePage } from '@/app/_pages/home-page'

const route = homePage('en')

export const metadata = route.metadata
export default route.Page
