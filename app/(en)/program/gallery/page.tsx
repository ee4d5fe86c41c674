import { galleryPage } from '@/app/_pages/gallery-page'

const route = galleryPage('en')

export const metadata = route.metadata
export default route.Page
