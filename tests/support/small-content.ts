import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkContent } from '@/lib/check/check'
import { problemLines, warningLines } from '@/lib/check/print'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { servicePageIds } from '@/lib/content/schema/pages'
import { sectionIds } from '@/lib/content/schema/sections'
import { dangers } from '@/lib/content/schema/topics'
import { dayAndNightLevels, levelsOfCare, sessionKinds } from '@/lib/program/lists'
import { articleText, exemptOf } from '@/tests/support/article-text'

/** The day on which the small content is judged. */
export const today = '2026-12-01'

const words = 'A short page of one made-up guide, which says nothing at all.'

const page = (id: string, fields: string, body: string) =>
  `---\nid: ${id}\ntitle: Page ${id}\nnavTitle: Page ${id}\nsummary: ${words}\nchecked: 2026-11-21\n${fields}---\n\n${body}\n`

const headings: Readonly<Record<string, string>> = {
  help: '## Danger {/* #overdose */}\n\nStay.',
  privacy: '## Traces {/* #if-someone-checks-your-phone */}\n\nLook here.',
}

/** The page of all questions prints what names dangers. */
const serviceFields: Readonly<Record<string, string>> = {
  about: 'claims: { M1: here }\n',
  contact: `exempt: ${exemptOf(dangers)}\n`,
}

const source = (id: string, year: number, says: string) => ({
  id,
  type: 'report',
  title: `Source ${id}`,
  author: [{ literal: 'Made-up authors' }],
  issued: { 'date-parts': [[year]] },
  custom: { kind: 'guidance', says },
})

const session = (day: string, kind: string) => `{ day: ${day}, start: "09:00", end: "12:00", kind: ${kind} }`

/** A statement of a text that the layout prints, with its source. */
const founded = { what: 'You meet each other.', sources: ['guide24'] }

const statements: Readonly<Record<string, object>> = {
  'session-kinds': {
    lead: 'Some of it is known.',
    kinds: Object.fromEntries(
      sessionKinds.map((kind) => [
        kind,
        { ...founded, why: 'Of 16 trials, most are small.', sources: ['review20'] },
      ]),
    ),
  },
  'levels-of-care': {
    rungs: Object.fromEntries([...levelsOfCare, ...dayAndNightLevels].map((level) => [level, founded])),
    choice: { text: 'You choose together.', sources: ['guide24'] },
    stepDown: { text: 'Then it is less.', sources: [], basis: 'Nobody measured it.' },
  },
  'fit-my-week': {
    summary: words,
    lead: 'Lay your week beside it.',
    invitation: 'Look at your week.',
    nothingKept: 'Nothing is kept.',
    travel: 'Travel counts.',
    times: 'All times.',
    example: 'It is made up.',
    questions: ['When is it?'],
    reasons: { work: 'And work?', school: 'And school?', care: 'And care?', travel: 'And rides?' },
    limits: ['It decides nothing.'],
    sources: [],
    basis: 'It states nothing.',
  },
  'program-page': {
    intro: { text: 'A track is one way.', sources: ['guide24'] },
    example: { text: 'It is made up.', sources: [], basis: 'True of examples.' },
    medicine: { text: 'Medicine is treatment.', sources: ['guide24'] },
    questions: ['Who sees my test results?'],
  },
}

const madeUp: Readonly<Record<string, string>> = {
  'en/language.yaml': 'name: English\nlocale: en-US\nhome: /\n',
  ...Object.fromEntries(
    Object.entries(statements).map(([name, fields]) => [
      `en/${name}.yaml`,
      stringify({ title: `Text ${name}`, ...fields, checked: '2026-11-21' }),
    ]),
  ),
  'site.yaml':
    'status: draft\nname: A guide\ncanonical: https://guide.example\nleaveTo: https://www.weather.gov/\n',
  'local.yaml': 'facts:\n',
  'sources.json': JSON.stringify(
    [
      source('review20', 2020, '16 trials, 2,115 people. People lasted 12 months.'),
      source('guide24', 2024, 'Adults have 9 hours a week.'),
    ],
    null,
    2,
  ),
  'published.json': '{}\n',
  'redirects.yaml': 'moved: []\n',
  'sign-off.yaml': 'signed: []\n',
  'claims.yaml': [
    'claims:',
    '  - { id: A1, says: What it is }',
    '  - { id: A2, says: What it costs }',
    '  - { id: M1, says: How it is made }',
    '  - { id: A3, says: How good it is, dropped: praise alone }',
    '  - { id: M2, says: What comes after, pending: after }\n',
  ].join('\n'),
  'programs/day.yaml': [
    'id: day',
    'name: Day track',
    'summary: A track that exists for tests alone.',
    'who: adult',
    'setting: in person',
    'languages: [English]',
    'start: rolling',
    'example: true',
    'phases:',
    '  - id: start',
    '    name: Start',
    '    level: iop',
    '    weeks: { from: 4, to: 6 }',
    '    whatChanges: You learn the routine and meet your group.',
    '    goals: [Get to know your group.]',
    '    sessions:',
    ...[session('mon', 'group'), session('wed', 'one-to-one'), session('fri', 'group')].map(
      (one) => `      - ${one}`,
    ),
    '',
  ].join('\n'),
  'en/home.yaml': [
    'title: A made-up guide',
    `summary: ${words}`,
    'lead: Read on.',
    'note: Free.',
    'warning:',
    '  title: Read this first.',
    '  text: It may be needed today.',
    '  to: a',
    '  stopped: { text: Was it last week?, to: b }',
    'questionsTitle: Questions',
    'questions:',
    ...['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(
      (ask) => `  - { ask: ${ask}?, to: /help/#overdose }`,
    ),
    'week: { title: A week, more: More }',
    'doorsTitle: Doors',
    'doors:',
    ...['North', 'East', 'South', 'West'].map((title) => `  - { title: ${title}, text: Go on, to: /start/ }`),
    'checked: 2026-11-21\n',
  ].join('\n'),
  ...Object.fromEntries(
    sectionIds.map((id) => [
      `en/sections/${id}.mdx`,
      page(
        id,
        id === 'start' ? 'claims: { A2: cost }\n' : '',
        '## What is here {/* #cost */}\n\nSome words.',
      ),
    ]),
  ),
  ...Object.fromEntries(
    servicePageIds.map((id) => [
      `en/service-pages/${id}.mdx`,
      page(id, serviceFields[id] ?? '', headings[id] ?? '## Here {/* #here */}\n\nWords.'),
    ]),
  ),
  'en/articles/start/a.mdx': articleText('start', 'a', {
    fields: { related: '[b, c]', claims: '{ A1: a-heading }' },
    body: 'It is nine words long and that is enough.',
  }),
  'en/articles/start/b.mdx': articleText('start', 'b', {
    fields: { related: '[a]', order: '2' },
    body: 'Other words stand on this one.',
  }),
  'en/articles/family/c.mdx': articleText('family', 'c', {
    fields: { related: '[a]', audience: 'family' },
    body: 'Here it speaks to a relative.',
  }),
}

/** What every site must have word for word. No text of an article is among it, so that editors can rewrite these. */
const shipped = [
  'help-lines.yaml',
  'en/word-rules.yaml',
  'en/asks.yaml',
  ...['en/words', 'en/safety'].flatMap((folder) =>
    readdirSync(join('content', folder)).map((name) => `${folder}/${name}`),
  ),
].map((path) => {
  const text = readFileSync(join('content', path), 'utf8')
  // Of the real lists and the real calendar nothing is left.
  const plain = text
    .replace(/^sources: \[.*\]$/m, 'sources: [guide24]')
    .replaceAll(/\bchecked: 20[\d-]+/g, 'checked: 2026-11-21')
    .replaceAll(/\bnextCheck: 20[\d-]+/g, 'nextCheck: 2027-05-21')
  // JSON, which YAML files may hold, is read ten times as fast, and tests read these hundreds of times.
  return [
    path,
    path.endsWith('.yaml') && path !== 'help-lines.yaml' ? JSON.stringify(parse(plain)) : plain,
  ] as const
})

/** A complete guide, made up but for the words of the frame and the safety blocks. The check has nothing to say of it. */
export const smallContent: ContentTexts = new Map([...Object.entries(madeUp), ...shipped])

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
  return changed(smallContent, changes)
}

/** Every problem of the small content with the changes made, as `path:line:column  message`. */
export function problemsOf(changes: Changes, day = today): readonly string[] {
  return problemsIn(smallContentWith(changes), day)
}

/** Every problem of a folder or of texts, in the same form. */
export function problemsIn(content: string | ContentTexts, day = today): readonly string[] {
  return problemLines(checkContent(content, day).raw.files)
}

/** Every warning, in the same form. */
export function warningsOf(changes: Changes, day = today): readonly string[] {
  return warningLines(checkContent(smallContentWith(changes), day).raw.files)
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
