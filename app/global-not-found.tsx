import '@/app/globals.css'
import { servicePage } from '@/app/content-for-pages'
import { menuGroups } from '@/app/page-groups'
import { pageMetadata } from '@/app/page-metadata'
import { ServicePage } from '@/app/service-page'
import { AllPages } from '@/components/service-pages/all-pages'
import { paletteCss } from '@/lib/brand/palette-css'
import { paletteOf } from '@/lib/brand/computed-palette'
import { library } from '@/lib/library/door'

export const metadata = pageMetadata({ ...servicePage('not-found'), unlisted: true })

export default function NotFoundPage() {
  return (
    <html lang="en">
      <head>
        <style dangerouslySetInnerHTML={{ __html: paletteCss(paletteOf(library.site.hues)) }} />
      </head>
      <body>
        <ServicePage after={<AllPages groups={menuGroups} />} id="not-found" />
      </body>
    </html>
  )
}
