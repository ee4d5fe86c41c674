import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import { addressOf, listFiles } from '@/lib/export/file-tree'

/** What was published. Sizes in bytes: all files as they lie on disk, and the biggest page at brotli 5. */
export type ExportSummary = {
  readonly pages: number
  readonly bytes: number
  readonly biggest: { readonly address: string; readonly bytes: number }
}

/** Brotli's quality wherever we weigh or serve: what hosts use on the fly (0 to 11). */
export const BROTLI_QUALITY = 5

/** Counts and weighs a finished folder. */
export async function summarize(root: string): Promise<ExportSummary> {
  let bytes = 0
  const pages: { address: string; bytes: number }[] = []
  for (const file of await listFiles(root)) {
    const content = await readFile(join(root, file))
    bytes += content.length
    if (file.endsWith('.html')) pages.push({ address: addressOf(file), bytes: brotliBytes(content) })
  }
  const [biggest = { address: '/', bytes: 0 }] = pages.sort((one, other) => other.bytes - one.bytes)
  return { pages: pages.length, bytes, biggest }
}

/** One line for the person who builds; `folder` is the one to publish. */
export function summaryLine({ pages, bytes, biggest }: ExportSummary, folder: string): string {
  const number = (value: number) => value.toLocaleString('en-US')
  const most = `${biggest.address}, ${number(biggest.bytes)} bytes at brotli ${BROTLI_QUALITY}`
  return `${folder}/ is ready: ${number(pages)} pages, ${number(bytes)} bytes; biggest page ${most}`
}

function brotliBytes(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }).length
}
