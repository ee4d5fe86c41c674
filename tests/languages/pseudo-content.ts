import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { visit } from 'unist-util-visit'
import { parseDocument, stringify } from 'yaml'
import type { z } from 'zod'
import { placeOfFile } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import { parseMdx } from '@/lib/content/mdx/parse'
import { contentFiles } from '@/lib/content/raw/content-files'
import { textOf } from '@/lib/content/raw/read-text'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { sourcesSchema } from '@/lib/content/schema/source'
import { textsToTranslate } from '@/lib/content/translated'
import { addressesOf } from '@/lib/links/addresses'
import { fieldTexts, isRead } from '@/lib/words/field-texts'
import type { FieldPath, FieldText } from '@/lib/words/field-texts'
import { accented, pseudo } from '@/tests/languages/pseudo-text'

/** The tag of the language that nobody speaks; it is reserved for use like this (BCP 47, qaa to qtz). */
export const pseudoTag = 'qps'
export const pseudoHome = addressesOf(`/${pseudoTag}/`).home

/** Makes a content folder that holds the guide in English, and once more in a language made of it. Never published. */
export function composePseudo(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync('content', folder, { recursive: true })
  cpSync('content/en', join(folder, pseudoTag), { recursive: true })
  const { paths, read } = contentFiles(folder)
  for (const path of paths.filter((one) => one.startsWith(`${pseudoTag}/`))) {
    const place = placeOfFile(path)
    const text = textOf(read(path) ?? '')
    if (place === undefined) continue
    const { format, schema } = kinds[place.kind]
    writeFileSync(join(folder, path), format === 'mdx' ? mdx(text, schema) : yaml(text, schema))
  }
  // A locale whose days and lists look like no English.
  const language = { name: pseudo('Pseudo'), locale: 'fi-FI', home: pseudoHome }
  writeFileSync(join(folder, pseudoTag, 'language.yaml'), stringify(language))
  writeFileSync(join(folder, pseudoTag, 'translations.yaml'), stringify({ texts: translationsOf(folder) }))
}

/** What the shared files say. */
function translationsOf(folder: string): Readonly<Record<string, string>> {
  const shared = readRawContent(folder).documents.filter(({ language }) => language === undefined)
  const sources: unknown = JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))
  return Object.fromEntries(
    [
      ...shared.flatMap(({ kind, data }) => pseudoTexts(kinds[kind].schema, data, textsToTranslate)),
      ...pseudoTexts(sourcesSchema, sources, textsToTranslate),
    ].map(({ text, said }) => [text, said]),
  )
}

function mdx(text: string, schema: z.ZodType): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
  return `---\n${yaml(head, schema)}---\n${pseudoBody(body)}`
}

/** Only what Markdown reads as text changes, and the addresses of links on this site. */
function pseudoBody(body: string): string {
  const changes: { readonly from: number; readonly to: number; readonly text: string }[] = []
  visit(parseMdx(body), (node, _, parent) => {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? 0
    const written = body.slice(from, to)
    if (node.type === 'text' && !(parent?.type === 'link' && parent.url.endsWith(node.value)))
      changes.push({ from, to, text: pseudo(written) })
    if (node.type === 'link' && node.url.startsWith('/')) {
      const start = body.lastIndexOf(`](${node.url}`, to) + 2
      changes.push({ from: start, to: start, text: pseudoHome.slice(0, -1) })
    }
  })
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, text }) => `${all.slice(0, from)}${text}${all.slice(to)}`, body)
}

function yaml(text: string, schema: z.ZodType): string {
  const document = parseDocument(text)
  for (const { path, said } of pseudoTexts(schema, document.toJS(), readTexts)) document.setIn(path, said)
  for (const { path, meaning, text: to } of fieldTexts(schema, document.toJS()))
    if (meaning === 'link' && to.startsWith('/')) document.setIn(path, `${pseudoHome}${to.slice(1)}`)
  return document.toString({ lineWidth: 0 })
}

function readTexts(schema: z.ZodType, value: unknown): readonly FieldText[] {
  return fieldTexts(schema, value).filter(isRead)
}

/** Each text of a value with what the language says for it: no longer than its field allows. */
function pseudoTexts(
  schema: z.ZodType,
  value: unknown,
  textsOf: (schema: z.ZodType, value: unknown) => readonly FieldText[],
) {
  const long = structuredClone(value)
  const texts = textsOf(schema, value)
  for (const { path, text } of texts) put(long, path, pseudo(text))
  const tooLong = (schema.safeParse(long).error?.issues ?? []).map(({ path }) => path.join('.'))
  return texts.map(({ path, text }) => ({
    path,
    text,
    said: tooLong.includes(path.join('.')) ? accented(text) : pseudo(text),
  }))
}

function put(value: unknown, path: FieldPath, text: string) {
  const around = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part instanceof Object ? Reflect.get(part, key) : undefined), value)
  if (around instanceof Object) Reflect.set(around, path.at(-1) ?? '', text)
}
