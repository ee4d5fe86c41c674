import type { VFile } from 'vfile'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ReadDocument } from '@/lib/content/raw/read-raw'

type Read = { readonly document: RawDocument | undefined; readonly messages: VFile['messages'] }

/**
 * Reads each text once. What a file says is a matter of its place and its text alone, and tests of the check change one
 * file of thirty at a time. The file itself is a new one each time, since what rules find is told there.
 */
export function readerOnce(): ReadDocument {
  const known = new Map<string, Read>()
  return (file, path) => {
    const key = [file.path, path, String(file)].join('\0')
    const before = known.get(key)
    if (before !== undefined) {
      file.messages.push(...before.messages)
      return before.document === undefined ? undefined : { ...before.document, file }
    }
    const told = file.messages.length
    const document = readRawDocument(file, path)
    known.set(key, { document, messages: file.messages.slice(told) })
    return document
  }
}
