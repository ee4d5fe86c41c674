import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '@/lib/check/check'
import type { Checked } from '@/lib/check/check'
import { problemLines, warningLines } from '@/lib/check/print'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { knownContent } from '@/tests/support/known-content'
import { smallStaff, staffFile } from '@/tests/support/small-staff'
import { madeUp } from '@/tests/support/small-files'

/** The day on which the small content is judged. */
export const today = '2026-12-01'

const reader = knownContent()

/** The check of content of which most has been read before. */
export function checkSmall(content: string | ContentTexts, day = today): Checked {
  return checkContent(content, day, reader)
}

/** What every site must have word for word. No text of an article is among it, so that editors can rewrite these. */
const shipped = [
  'help-lines.yaml',
  'en/synonyms.yaml',
  'en/word-rules.yaml',
  'en/asks.yaml',
  'en/program-rules.yaml',
  ...['en/words', 'en/safety'].flatMap((folder) =>
    readdirSync(join('content', folder)).map((name) => `${folder}/${name}`),
  ),
].map((path) => {
  const text = readFileSync(join('content', path), 'utf8')
  // Of the real lists and the real calendar nothing is left.
  const plain = text
    .replaceAll(/^( *)sources: \[\w.*\]$/gm, '$1sources: [guide24]')
    .replaceAll(/\bchecked: 20[\d-]+/g, 'checked: 2026-11-21')
    .replaceAll(/\bnextCheck: 20[\d-]+/g, 'nextCheck: 2027-05-21')
    // The small guide has none of the articles about a danger.
    .replaceAll(/^fullOn: .*$/gm, 'fullOn: [help]')
  // JSON, which YAML files may hold, is read ten times as fast, and tests read these hundreds of times.
  return [
    path,
    path.endsWith('.yaml') && path !== 'help-lines.yaml' ? JSON.stringify(parse(plain)) : plain,
  ] as const
})

/** A complete guide, made up but for the words of the frame and the safety blocks. The check has nothing to say of it. */
export const smallContent: ContentTexts = new Map([
  ...Object.entries(madeUp),
  [staffFile, smallStaff(Object.keys(madeUp))],
  ...shipped,
])

/** What becomes of a file: another text, a changed one, or none. */
export type Change = string | undefined | ((before: string) => string)
export type Changes = Readonly<Record<string, Change>>

/** A change of the first place where `from` stands, or of all with a global pattern. */
export function replaced(from: string | RegExp, to: string): Change {
  return (text) => text.replace(from, () => to)
}

/** A text behind all others. */
export function appended(text: string): Change {
  return (before) => `${before}${text}`
}

/** Content with the changes made. Throws where a change changes nothing: the test would prove nothing. */
export function changed(content: ContentTexts, changes: Changes): ContentTexts {
  const texts = new Map(content)
  for (const [path, change] of Object.entries(changes)) {
    const before = texts.get(path)
    const after = typeof change === 'function' ? change(before ?? '') : change
    if (after === before) throw new Error(`${path} holds nothing to change`)
    if (after === undefined) texts.delete(path)
    else texts.set(path, after)
  }
  return texts
}

/** The small content with the changes made. */
export function smallContentWith(changes: Changes): ContentTexts {
  const texts = changed(smallContent, changes)
  return staffFile in changes ? texts : new Map(texts).set(staffFile, smallStaff([...texts.keys()]))
}

/** Every problem of the small content with the changes made, as `path:line:column  message`. */
export function problemsOf(changes: Changes, day = today): readonly string[] {
  return problemsIn(smallContentWith(changes), day)
}

/** Every problem of a folder or of texts, in the same form. */
export function problemsIn(content: string | ContentTexts, day = today): readonly string[] {
  return problemLines(checkSmall(content, day).raw.files)
}

/** Every warning, in the same form. */
export function warningsOf(changes: Changes, day = today): readonly string[] {
  return warningLines(checkSmall(smallContentWith(changes), day).raw.files)
}

/** The problems of one file, as `line:column  message`. */
export function inFile(problems: readonly string[], path: string): readonly string[] {
  return problems
    .filter((problem) => problem.startsWith(`${path}:`))
    .map((problem) => problem.slice(path.length + 1))
}

/** Where a text stands in a file of the small content, as `line:column`, past its first `skip` characters. */
export function placeOf(path: string, text: string, skip = 0): string {
  const [before = '', ...rest] = (smallContent.get(path) ?? '').split(text)
  if (rest.length === 0) throw new Error(`${path} does not hold ${text}`)
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1 + skip}`
}

/** Expects one problem, at this place (`line:column`), whose message holds all the parts. */
export function expectProblem(problems: readonly string[], place: string, ...parts: readonly string[]) {
  const [first, ...more] = problems
  expect(first?.split('  ')[0]).toBe(place)
  for (const part of parts) expect(first).toContain(part)
  expect(more).toEqual([])
}
