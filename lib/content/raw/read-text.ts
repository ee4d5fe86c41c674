import { VFile } from 'vfile'
import { fileStart, placeAt } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import { report } from '@/lib/content/raw/report'
import { unfitCharacters } from '@/lib/words/characters'

/** Rules of messages after which nothing else in a file is worth a word. */
const formRules = ['encoding', 'link']

/** True of a file whose letters are not known, or that is none of its own: its message says all there is to say. */
export function isUnreadableFile({ messages }: VFile): boolean {
  return messages.some(({ ruleId }) => formRules.includes(ruleId ?? ''))
}

/** The text of a file, without the mark that some editors put before it, and with what no page could show reported. */
export function readText(path: string, value: Uint8Array | string): VFile {
  const encoding = typeof value === 'string' ? undefined : otherEncoding(value)
  const file = new VFile({ path, value: textOf(value) })
  if (encoding !== undefined) {
    report(
      file,
      encoding.place,
      'encoding',
      `this file is saved ${encoding.name}, and letters like é would break on the page; open it where it looks right, and save it as UTF-8`,
    )
    return file
  }
  const text = String(file)
  const old = /\r(?!\n)/.exec(text)
  if (old !== null)
    report(
      file,
      placeAt(text, old.index),
      'line-ends',
      'this line ends as on computers of last century (CR); choose LF or CRLF as line ends in your editor, and save the file again',
    )
  for (const { index, code, advice } of unfitCharacters(text))
    report(file, placeAt(text, index), 'character', `found ${code}: ${advice}`)
  return file
}

/** Notes that what stands here leads to another place, which Git and most hosts would not follow. */
export function tellLink(file: VFile): void {
  report(
    file,
    fileStart,
    'link',
    'this is a link to another place on this computer; put the file itself here',
  )
}

/** The text of a file that the check has judged, without the mark that some editors put before it. */
export function textOf(value: Uint8Array | string): string {
  return typeof value === 'string' ? value.replace(/^\u{feff}/u, '') : new TextDecoder().decode(value)
}

function otherEncoding(bytes: Uint8Array): { readonly name: string; readonly place: Place } | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { name: 'as UTF-16', place: fileStart }
  if (bytes.subarray(0, 40).filter((byte) => byte === 0).length > 10)
    return { name: 'as UTF-16 or UTF-32', place: fileStart }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return undefined
  } catch {
    const lossy = textOf(bytes)
    return {
      name: 'in another encoding than UTF-8',
      place: placeAt(lossy, Math.max(lossy.indexOf('\u{fffd}'), 0)),
    }
  }
}
