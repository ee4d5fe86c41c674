import type { ReactNode } from 'react'
import { paletteCss } from '@/lib/brand/palette-css'
import { paletteOf } from '@/lib/brand/computed-palette'
import { libraryIn } from '@/lib/library/door'

/** The document of every page in a language, with the publisher's colours. */
export function RootLayout({ language, children }: { language: string; children: ReactNode }) {
  const { site } = libraryIn(language)
  return (
    <html lang={language}>
      <head>
        <style dangerouslySetInnerHTML={{ __html: paletteCss(paletteOf(site.hues)) }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
