import { stringify } from 'yaml'
import { homeParts, servicePageIds } from '@/lib/content/schema/pages'
import { sectionIds } from '@/lib/content/schema/sections'
import { dangers } from '@/lib/content/schema/topics'
import { dayAndNightLevels, levelsOfCare, sessionKinds } from '@/lib/program/lists'
import { packetPath, packetText } from '@/tests/support/small-packet'
import { wayFile } from '@/tests/support/small-way'
import { articleText, exemptOf } from '@/tests/support/article-text'
import { smallTools } from '@/tests/support/small-tools'

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
    fits: 'It knows times alone.',
    times: 'All times.',
    example: 'It is made up.',
    questions: ['When is it?'],
    reasons: { work: 'And work?', school: 'And school?', care: 'And care?', travel: 'And rides?' },
    limits: ['It decides nothing.'],
    sources: [],
    basis: 'It states nothing.',
  },
  ...smallTools,
  'program-page': {
    intro: { text: 'A track is one way.', sources: ['guide24'] },
    example: { text: 'It is made up.', sources: [], basis: 'True of examples.' },
    medicine: { text: 'Medicine is treatment.', sources: ['guide24'] },
    questions: ['Who sees my test results?'],
  },
}

/** An answer of 52 words in sentences of 13. */
const answer =
  'One two three four five six seven eight nine ten more here. It goes on for as long as an answer has to be long. There is not much in it, but a rule may count what it holds. The last one names where it comes from, so that it is sound [@guide24].'

const questionsFile = [
  '---',
  'id: hours',
  'title: Questions about hours',
  'navTitle: Hours',
  `summary: ${words.replace('page', 'answer')}`,
  'order: 1',
  'topics: []',
  'questions:',
  '  - id: how-long',
  '    also: [how many hours, long days]',
  '    more: /start/a/#a-heading',
  '    covers: [E1]',
  'checked: 2026-11-21',
  'nextCheck: 2027-05-21',
  '---',
  '',
  '## How long is it? {/* #how-long */}',
  '',
  answer,
  '',
].join('\n')

const sheetFile = [
  '---',
  'title: A sheet of paper',
  'navTitle: A sheet',
  `summary: ${words.replace('page', 'sheet')}`,
  'topics: []',
  'checked: 2026-11-21',
  '---',
  '',
  'My name: <Fill />',
  '',
].join('\n')

/** A guide in a few short files, made up, by path. */
export const madeUp: Readonly<Record<string, string>> = {
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
  'asked.yaml':
    'asked:\n  - { id: E1, says: Is it long }\n  - { id: T1, says: How far, dropped: nobody asks it }\n',
  [packetPath]: packetText,
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
    ...['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map(
      (ask) => `  - { ask: ${ask}?, to: /help/#overdose }`,
    ),
    'allQuestions: Not here? All',
    'quick:',
    '  title: Quick',
    '  links:',
    ...['N', 'E', 'S', 'W', 'NE', 'SE', 'SW', 'NW'].map((say) => `    - { say: ${say}, to: /start/ }`),
    'week: { title: A week, often: Often it is three days., more: More }',
    'partsTitle: Parts',
    'parts:',
    ...homeParts.map((id) => `  ${id}: Go on`),
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
  'en/common-words.yaml': 'words:\n  - { say: Hours, to: /questions/hours/#how-long }\n',
  'en/glossary.yaml': [
    'title: Words',
    'navTitle: Words',
    `summary: ${words.replace('page', 'list')}`,
    'topics: []',
    'terms:',
    '  - { id: craving, term: Craving, meaning: It comes and goes again., also: [Urge], forms: [cravings], define: true, sources: [guide24] }',
    '  - { id: track, term: Track, meaning: One way through a program., define: true, more: /start/a/, basis: It states nothing. }',
    '  - { id: group, term: Group, meaning: Some people and someone who leads., basis: It states nothing. }',
    'checked: 2026-11-21\n',
  ].join('\n'),
  'en/questions/hours.mdx': questionsFile,
  'en/way-through.mdx': wayFile,
  'en/sheets/paper.mdx': sheetFile,
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
