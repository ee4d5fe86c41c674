import type { ReactNode } from 'react'
import '@/app/globals.css'
import { paletteCss } from '@/lib/brand/palette-css'
import { paletteOf } from '@/lib/brand/computed-palette'
import { library } from '@/lib/library/door'

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <style dangerouslySetInnerHTML={{ __html: paletteCss(paletteOf(library.site.hues)) }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
