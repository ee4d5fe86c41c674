import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { brotliQuality } from '@/lib/export/summary'

/** How an answer is packed: `br`, `gzip` or not at all. */
export type Encoding = 'br' | 'gzip' | 'identity'
/** A file as it is sent: its bytes, and the headers that follow from them. */
export type KeptFile = {
  readonly stamp: string
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string | number>>
}

// Below this a packed answer with its extra headers is no smaller (bytes).
const smallestPacked = 200
// All that is kept together, in bytes. A guide of a thousand articles takes about a third, packed in one way.
const mostKept = 64 * 1024 * 1024

/** Types of the files that a guide has; those of text are worth packing. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
  '.ics': 'text/calendar',
  '.vcf': 'text/vcard',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}
const packable = /^text|[+/]json|\+xml/

/** What says that a file is another than before: its size and when it was written; undefined when it is not there. */
export function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.size}-${stats.mtimeMs}` : undefined
}

/** Gives the files of a folder, each packed once for each encoding and kept until the file changes. */
export function keptFiles(root: string): (file: string, encoding: Encoding) => KeptFile | undefined {
  const kept = new Map<string, KeptFile>()
  let bytes = 0
  return (file, encoding) => {
    const stamp = stampOf(join(root, file))
    if (stamp === undefined) return undefined
    const key = `${encoding} ${file}`
    const known = kept.get(key)
    if (known?.stamp === stamp) return known
    const made = readPacked(join(root, file), stamp, encoding)
    if (made === undefined) return undefined
    if (bytes + made.body.length > mostKept) {
      kept.clear()
      bytes = 0
    }
    bytes += made.body.length
    kept.set(key, made)
    return made
  }
}

function readPacked(path: string, stamp: string, encoding: Encoding): KeptFile | undefined {
  const content = readIfThere(path)
  if (content === undefined) return undefined
  const type = types[extname(path)] ?? 'application/octet-stream'
  const isPackable = packable.test(type) && content.length >= smallestPacked
  const packed = isPackable && encoding !== 'identity'
  const body = packed ? pack[encoding](content) : content
  return {
    stamp,
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': body.length,
      ETag: `W/"${stamp}"`,
      ...(isPackable ? { Vary: 'Accept-Encoding' } : {}),
      ...(packed ? { 'Content-Encoding': encoding } : {}),
    },
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    // A new build took the place of the folder since the file was looked up.
    return undefined
  }
}

const pack = {
  br: (content: Buffer) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: (content: Buffer) => gzipSync(content),
}
