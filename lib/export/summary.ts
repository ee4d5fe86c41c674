import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { addressOf, listFiles } from '@/lib/export/file-tree'

/** What was published. Sizes in bytes: all files as they lie on disk, and the longest page at brotli 5. */
export type ExportSummary = {
  readonly pages: number
  readonly bytes: number
  readonly longest: { readonly address: string; readonly bytes: number }
}

/** Brotli's quality wherever we weigh or serve: what hosts use on the fly (0 to 11). */
export const brotliQuality = 5

/** Counts and weighs a finished folder. Only the longest page is packed; tests weigh them all. */
export async function summarize(root: string): Promise<ExportSummary> {
  const files = await Promise.all(
    (await listFiles(root)).map(async (file) => ({ file, bytes: (await stat(join(root, file))).size })),
  )
  const pages = files.filter(({ file }) => file.endsWith('.html') && !file.endsWith('/handout.html'))
  const [longest] = pages.toSorted((one, other) => other.bytes - one.bytes)
  if (longest === undefined) throw new Error(`${root} holds no page`)
  const packed = brotliCompressSync(await readFile(join(root, longest.file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality },
  })
  return {
    pages: pages.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    longest: { address: addressOf(longest.file), bytes: packed.length },
  }
}

/** One line for the person who builds; `folder` is the one to publish. */
export function summaryLine({ pages, bytes, longest }: ExportSummary, folder: string): string {
  const number = (value: number) => value.toLocaleString('en-US')
  const most = `${longest.address}, ${number(longest.bytes)} bytes at brotli ${brotliQuality}`
  return `${folder}/ is ready: ${number(pages)} pages, ${number(bytes)} bytes; longest page ${most}`
}
