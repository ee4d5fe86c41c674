import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

// As lib/export/element-bundle.ts builds it for the site.
const { outputFiles, metafile } = buildSync({
  entryPoints: ['components/first-visit/first-visit.element.ts'],
  bundle: true,
  format: 'esm',
  target: 'es2020',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
  write: false,
})

test('the element is at most 4,000 bytes and brings no library', () => {
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(4000)
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules'))).toEqual([])
})
