import { sharePage } from '@/app/_pages/share-page'

const route = sharePage('en')

export const metadata = route.metadata
export default route.Page
