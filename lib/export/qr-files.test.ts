import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrFiles, qrPicture } from '@/lib/export/qr-files'
import { libraryIn } from '@/lib/library/door'
import { drawnStrokes } from '@/tests/support/drawn-strokes'

const english = libraryIn('en')

test('each article has a code, named by its discreet address, that a reader of codes takes at the size of a card', () => {
  const files = qrFiles(english)
  expect(files).toHaveLength(english.articles.length)
  for (const { path, text } of files) {
    const [, side = '', size = ''] = /width="([\d.]+)mm".*viewBox="0 0 (\d+) /.exec(text) ?? []
    // A card has room for 20 mm; 300 dots an inch are what an office printer gives.
    expect(Number(side)).toBeLessThanOrEqual(20.5)
    const dots = Math.floor((Number(side) / 25.4) * 300)
    const [, strokes = ''] = /stroke="#000" d="([^"]+)"/.exec(text) ?? []
    const pixels = drawnStrokes({ size: Number(size), path: strokes }, dots)
    const [, code = ''] = /^staff\/qr\/(\w+)\.svg$/.exec(path) ?? []
    expect(jsQR(pixels, dots, dots)?.data).toMatch(new RegExp(`^https://[^/]+/i/${code}/$`))
  }
})

test('a code is black on white, with nothing else in the file', () => {
  expect(qrPicture('https://guide.example/i/abc/')).toMatch(
    /^<svg xmlns="[^"]+" width="[\d.]+mm" height="[\d.]+mm" viewBox="[\d ]+"><path fill="#fff" d="[^"]+"\/><path fill="none" stroke="#000" d="[^"]+"\/><\/svg>\n$/,
  )
})
