import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { placeOfFile } from '@/lib/content/documents'
import type { DocumentPlace, DocumentText } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import { outlineOf } from '@/lib/content/mdx/outline'
import { parseMdx } from '@/lib/content/mdx/parse'
import { judge } from '@/lib/content/raw/judge'
import { tellName, unknownPlace } from '@/lib/content/raw/file-names'
import { isUnreadableFile } from '@/lib/content/raw/read-text'
import { report } from '@/lib/content/raw/report'
import { readYaml } from '@/lib/content/raw/yaml-source'
import type { YamlSource } from '@/lib/content/raw/yaml-source'

/** One file of content/ as a person wrote it, with everything that is wrong with it collected in `file`. */
export type RawDocument = DocumentPlace & {
  readonly file: VFile
  readonly yaml: YamlSource
  /** The values as they stand in the file. */
  readonly written: unknown
  /** The same, once the schema has accepted them. */
  readonly data: unknown
  /** The text of an MDX file; undefined where it cannot be read. */
  readonly text: DocumentText | undefined
  /** Its syntax tree. */
  readonly tree: Root | undefined
}

/** Reads one file. `path` is below content/, `text` what it holds. Returns undefined for a file in no known place. */
export function readRawDocument(file: VFile, path: string): RawDocument | undefined {
  const place = placeOfFile(path)
  if (place === undefined) {
    report(file, fileStart, 'place', unknownPlace(path))
    return undefined
  }
  if (isUnreadableFile(file)) return unreadable(file, place)
  tellName(file, place)
  const text = String(file).replaceAll('\r\n', '\n')
  if (text.trim() === '') {
    report(file, fileStart, 'empty', 'this file is empty; write it or remove it')
    return unreadable(file, place)
  }
  return kinds[place.kind].format === 'mdx'
    ? readMdx(file, place, text)
    : readData(file, place, readYaml(text), undefined)
}

function unreadable(file: VFile, place: DocumentPlace): RawDocument {
  return {
    ...place,
    file,
    yaml: readYaml(''),
    written: undefined,
    data: undefined,
    text: undefined,
    tree: undefined,
  }
}

const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/

function readMdx(file: VFile, place: DocumentPlace, text: string): RawDocument {
  const head = frontMatter.exec(text)?.[1]
  if (head === undefined) {
    report(file, fileStart, 'front-matter', 'the file must begin with a line ---, its fields, and a line ---')
    return unreadable(file, place)
  }
  return readData(file, place, readYaml(head, 2), readTree(file, text))
}

function readTree(file: VFile, text: string): Root | undefined {
  try {
    return parseMdx(text)
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    report(file, placeOfMdxError(error), 'mdx', explainMdxError(error.reason))
    return undefined
  }
}

/** MDX reports an unclosed tag where its paragraph begins, and names the tag's own place in the message: `(19:5-19:24)`. */
function placeOfMdxError({ reason, line, column }: VFileMessage): Place {
  const opened = /\((\d+):(\d+)-/.exec(reason)
  return opened === null
    ? { line: line ?? 1, column: column ?? 1 }
    : { line: Number(opened[1]), column: Number(opened[2]) }
}

/** MDX's own words help programmers; these help writers. */
function explainMdxError(reason: string): string {
  if (/before name/.test(reason)) {
    return 'a bare < starts a tag here; write "under 9 hours" or &lt;9 instead'
  }
  if (/closing tag|closing slash|to close/i.test(reason))
    return `a tag is opened and not closed here, or the other way round (${reason})`
  if (/acorn|expression|brace/i.test(reason))
    return `braces start code here; write the text without { and } (${reason})`
  return reason
}

function readData(file: VFile, place: DocumentPlace, yaml: YamlSource, tree: Root | undefined): RawDocument {
  for (const { place: at, message } of yaml.errors) report(file, at, 'yaml', message)
  const data = yaml.errors.length > 0 ? undefined : judge(file, yaml, kinds[place.kind].schema)
  const text = tree === undefined ? undefined : { outline: outlineOf(tree), code: undefined }
  return { ...place, file, yaml, written: yaml.value, data, text, tree }
}
