import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '@/lib/content/content-dir'
import { collectAll } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { buildDay } from '@/lib/dates/build-day'
import { newFile, newKinds } from '@/lib/content/editor/new-file'
import type { NewKind } from '@/lib/content/editor/new-file'

/** `npm run new -- article "Title"`: a file with every field explained, ready to write. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { section: { type: 'string' }, language: { type: 'string' } },
})
const [kind, title, ...more] = positionals

try {
  if (!isKind(kind) || title === undefined || more.length > 0) throw new Error(usage())
  const { path, text } = newFile(kind, {
    title,
    section: values.section,
    language: values.language ?? languageAtRoot(),
    folder: contentFolder,
    today: buildDay(),
    read,
  })
  const full = join(contentFolder, path)
  if (existsSync(full)) throw new Error(`${full} exists already; choose another title, or write in that file`)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
  console.log(
    `${full} is made. Write it; npm run check says what is still missing. Until then npm run dev shows an error on every page.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function isKind(word: string | undefined): word is NewKind {
  return newKinds.some((one) => one === word)
}

function usage(): string {
  return `Write npm run new -- <${newKinds.join(' | ')}> "Title". An article may name its part: --section start. Beside the language at the root there may be others: --language es`
}

function languageAtRoot(): string {
  const languages = collectAll(readRawContent(contentFolder).documents).map(({ language }) => language)
  const found = languages.find(({ home }) => home === '/')
  if (found === undefined)
    throw new Error(`no language in ${contentFolder} stands at /; name one with --language`)
  return found.tag
}

function read(path: string): string {
  return readFileSync(join(contentFolder, path), 'utf8')
}
