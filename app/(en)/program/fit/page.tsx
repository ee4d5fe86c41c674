import { fitPage } from '@/app/_pages/fit-page'

const route = fitPage('en')

export const metadata = route.metadata
export default route.Page
