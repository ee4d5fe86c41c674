import { comparePage } from '@/app/_pages/compare-page'

const route = comparePage('en')

export const metadata = route.metadata
export default route.Page
