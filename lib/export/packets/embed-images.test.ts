import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { serializeHtml } from '@/lib/export/html-tree'
import { embedImages } from '@/lib/export/packets/embed-images'
import { readHtml } from '@/lib/export/read-html'
import { temporaryFolder, writeFiles } from '@/tests/support/next-export'

const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>'

async function embedded(image: string): Promise<string> {
  const folder = await temporaryFolder()
  await writeFiles(folder, { 'brand/logo.svg': logo })
  const { document } = readHtml(`<!DOCTYPE html><html><head></head><body>${image}</body></html>`)
  await embedImages(document, folder).finally(() => rm(folder, { recursive: true }))
  return serializeHtml(document)
}

test('a logo is in the document, since a printed one has no address', async () => {
  const html = await embedded('<img alt="" src="/brand/logo.svg">')
  expect(html).toContain(`src="data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}"`)
})

test('a picture that paper does not know stops the build', async () => {
  await expect(embedded('<img alt="" src="/photo.png">')).rejects.toThrow('a packet shows /photo.png')
})
