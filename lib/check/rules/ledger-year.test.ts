import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { promisedNow } from '@/lib/check/rules/ledger'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { discreetCode } from '@/lib/links/discreet-code'
import { mergedLedger } from '@/lib/links/ledger'
import { articleText } from '@/tests/support/article-text'
import { changed, smallContent, today } from '@/tests/support/small-content'
import type { Changes } from '@/tests/support/small-content'

type Moves = Readonly<Record<string, string>>

/** An article with these headings besides the one that each has. */
function article(id: string, headings: readonly string[], go?: string): string {
  const body = headings.map((heading) => `Words.\n\n## Part {/* #${heading} */}\n`).join('\n')
  return articleText('start', id, { fields: { order: String(20 + id.length), go }, body: `${body}\nWords.` })
}

const discreet = (id: string) => `/i/${discreetCode(id)}/`

const atFirst: Changes = {
  'en/articles/start/long.mdx': article('long', ['one', 'two']),
  'en/articles/start/old.mdx': article('old', ['x'], 'bridge'),
  'en/articles/start/other.mdx': article('other', ['m'], 'hello'),
}

/** What a year does to a guide: what editors change, what the check says that they forgot, and the whole list then. */
const months: readonly {
  readonly what: string
  readonly changes: Changes
  readonly forgotten: readonly string[]
  readonly moves: Moves
}[] = [
  {
    what: 'two headings get clearer names',
    changes: { 'en/articles/start/long.mdx': article('long', ['ones', 'second']) },
    forgotten: ['/start/long/#one', '/start/long/#two'],
    moves: { '/start/long/#one': '/start/long/#ones', '/start/long/#two': '/start/long/#second' },
  },
  {
    what: 'a page gets another address; its word and its code stay',
    changes: {
      'en/articles/start/old.mdx': undefined,
      'en/articles/start/new.mdx': article('old', ['x'], 'bridge'),
    },
    forgotten: ['/start/old/', '/start/old/#a-heading', '/start/old/#x'],
    moves: {
      '/start/long/#one': '/start/long/#ones',
      '/start/long/#two': '/start/long/#second',
      '/start/old/': '/start/new/',
    },
  },
  {
    what: 'a page is split: one of its parts is a page of its own',
    changes: {
      'en/articles/start/long.mdx': article('long', ['ones']),
      'en/articles/start/split.mdx': article('split', ['second']),
    },
    forgotten: ['/start/long/#second', '/start/long/#two'],
    moves: {
      '/start/long/#one': '/start/long/#ones',
      '/start/long/#two': '/start/split/#second',
      '/start/long/#second': '/start/split/#second',
      '/start/old/': '/start/new/',
    },
  },
  {
    what: 'two pages are made one',
    changes: {
      'en/articles/start/other.mdx': undefined,
      'en/articles/start/new.mdx': article('old', ['x', 'of-the-other'], 'bridge'),
    },
    forgotten: [
      '/go/hello/',
      discreet('other'),
      '/start/other/',
      '/start/other/#a-heading',
      '/start/other/#m',
    ],
    moves: {
      '/start/long/#one': '/start/long/#ones',
      '/start/long/#two': '/start/split/#second',
      '/start/long/#second': '/start/split/#second',
      '/start/old/': '/start/new/',
      '/start/other/': '/start/new/',
      '/start/new/#m': '/start/new/#of-the-other',
      '/go/hello/': '/start/new/',
      [discreet('other')]: discreet('old'),
    },
  },
  {
    what: 'a page that others lead to is deleted',
    changes: { 'en/articles/start/split.mdx': undefined },
    forgotten: [
      discreet('split'),
      '/start/long/#second',
      '/start/long/#two',
      '/start/split/',
      '/start/split/#a-heading',
      '/start/split/#second',
    ],
    moves: {
      '/start/long/#one': '/start/long/#ones',
      '/start/long/#two': '/start/long/',
      '/start/long/#second': '/start/long/',
      '/start/old/': '/start/new/',
      '/start/other/': '/start/new/',
      '/start/new/#m': '/start/new/#of-the-other',
      '/go/hello/': '/start/new/',
      [discreet('other')]: discreet('old'),
      [discreet('split')]: discreet('long'),
      '/start/split/': '/start/long/#ones',
    },
  },
]

const withMoves = (content: ContentTexts, moves: Moves) =>
  new Map(content).set(
    'redirects.yaml',
    JSON.stringify({
      moved: Object.entries(moves).map(([from, to]) => ({ from, to, since: today, why: 'A year went by.' })),
    }),
  )

function judged(content: ContentTexts) {
  const context = checkContent(content, today)
  const problems = problemLines(context.raw.files)
  const of = (file: string) => problems.filter((problem) => problem.startsWith(file))
  return { now: promisedNow(context), forgotten: of('published.json'), wrong: of('redirects.yaml') }
}

const published = (content: ContentTexts, ledger: Readonly<Record<string, readonly string[]>>) =>
  new Map(content).set('published.json', JSON.stringify(ledger))

test('in a year of life no published link dies, and each forgotten entry is told with the line to add', () => {
  let content = changed(smallContent, atFirst)
  let ledger = mergedLedger(new Map(), judged(content).now)
  let before: Moves = {}
  content = withMoves(published(content, ledger), before)
  for (const { what, changes, forgotten, moves } of months) {
    content = changed(content, changes)
    const found = judged(withMoves(content, before))
    const told = found.forgotten.map((problem) => /  (\S+) was published and is gone/.exec(problem)?.[1])
    expect(told.toSorted(), what).toEqual(forgotten.toSorted())
    expect(found.forgotten.filter((problem) => !problem.includes(`- { from: /`))).toEqual([])

    content = withMoves(content, moves)
    const healed = judged(content)
    expect([...healed.forgotten, ...healed.wrong], what).toEqual([])
    // No chain: whatever is led on to is there.
    for (const to of Object.values(moves)) expect(healed.now.has(to.split('#')[0] ?? ''), to).toBe(true)

    ledger = mergedLedger(new Map(Object.entries(ledger)), healed.now)
    content = published(content, ledger)
    before = moves
  }
  expect(Object.keys(ledger)).toEqual(expect.arrayContaining(['/start/old/', '/start/split/', '/go/hello/']))
})
