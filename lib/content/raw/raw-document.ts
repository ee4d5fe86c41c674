import { fileStart } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { kindOfFile, kinds } from '@/lib/content/kinds'
import type { KindName } from '@/lib/content/kinds'
import { parseMdx } from '@/lib/content/mdx/parse'
import { judge } from '@/lib/content/raw/judge'
import { report } from '@/lib/content/raw/report'
import { readYaml } from '@/lib/content/raw/yaml-source'
import type { YamlSource } from '@/lib/content/raw/yaml-source'

/** One file of content/ as a person wrote it, with everything that is wrong with it collected in `file`. */
export type RawDocument = {
  readonly file: VFile
  readonly kind: KindName
  readonly yaml: YamlSource
  /** The values, once the schema has accepted them. */
  readonly data: unknown
  /** The syntax tree of an MDX text. */
  readonly tree: Root | undefined
}

/** Reads one file. `path` is below content/, `text` what it holds. Returns undefined for a file in no known place. */
export function readRawDocument(file: VFile, path: string): RawDocument | undefined {
  const kind = kindOfFile(path)
  if (kind === undefined) {
    report(
      file,
      fileStart,
      'place',
      'this file is in a place that the guide does not know; README, "Write an article", says where each file goes',
    )
    return undefined
  }
  const text = String(file).replaceAll('\r\n', '\n')
  if (text.trim() === '') {
    report(file, fileStart, 'empty', 'this file is empty; write it or remove it')
    return { file, kind, yaml: readYaml(''), data: undefined, tree: undefined }
  }
  return kinds[kind].format === 'mdx'
    ? readMdx(file, kind, text)
    : readData(file, kind, readYaml(text), undefined)
}

const frontMatter = /^---\n([\s\S]*?)\n---(?:\n|$)/

function readMdx(file: VFile, kind: KindName, text: string): RawDocument {
  const head = frontMatter.exec(text)?.[1]
  if (head === undefined) {
    report(file, fileStart, 'front-matter', 'the file must begin with a line ---, its fields, and a line ---')
    return { file, kind, yaml: readYaml(''), data: undefined, tree: undefined }
  }
  return readData(file, kind, readYaml(head, 2), readTree(file, text))
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

function readData(file: VFile, kind: KindName, yaml: YamlSource, tree: Root | undefined): RawDocument {
  for (const { place, message } of yaml.errors)
    report(file, place, 'yaml', `this is not valid YAML: ${message}${hashHint(String(file))}`)
  if (yaml.errors.length > 0) return { file, kind, yaml, data: undefined, tree }
  return { file, kind, yaml, data: judge(file, yaml, kinds[kind].schema), tree }
}

/** The likeliest slip with colours: for YAML, an unquoted # begins a remark. */
function hashHint(text: string): string {
  return /[[,]\s*#[0-9a-f]{6}/i.test(text)
    ? '. A colour stands in quotes, like ["#0b4f71"]: without them, # begins a remark'
    : ''
}
