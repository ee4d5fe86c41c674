import { expect, test } from 'vitest'
import { brokenPromises, mergedLedger, withoutPromised, redirectProblems } from '@/lib/links/ledger'
import type { Move } from '@/lib/links/ledger'

const book = (pages: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(pages))

/** The known word that begins with the same two letters. */
const nearest = (found: string, known: readonly string[]) =>
  known.find((one) => one.slice(0, 2) === found.slice(0, 2) && !found.startsWith('/'))
const suggesting = { today: '2026-12-01', nearest }

const now = book({ '/': [], '/a/': ['one', 'two'], '/b/': ['one'] })

const promises: readonly (readonly [
  string,
  Readonly<Record<string, readonly string[]>>,
  readonly Move[],
  readonly string[],
])[] = [
  ['all is there', { '/': [], '/a/': ['one'] }, [], []],
  ['a page is gone', { '/old/': [] }, [], ['/old/']],
  ['a heading is gone', { '/a/': ['three'] }, [], ['/a/#three']],
  ['a page is gone with its headings', { '/old/': ['one'] }, [], ['/old/', '/old/#one']],
  ['a page moved', { '/old/': [] }, [{ from: '/old/', to: '/a/' }], []],
  ['a page moved and its headings went along', { '/old/': ['one'] }, [{ from: '/old/', to: '/b/' }], []],
  [
    'a page moved to a page without its heading',
    { '/old/': ['two'] },
    [{ from: '/old/', to: '/b/' }],
    ['/old/#two'],
  ],
  [
    'a page moved, and then its heading',
    { '/old/': ['x'] },
    [
      { from: '/old/', to: '/a/' },
      { from: '/a/#x', to: '/a/#one' },
    ],
    [],
  ],
  ['a page became a heading of another', { '/old/': ['two'] }, [{ from: '/old/', to: '/a/#one' }], []],
  ['a heading moved to another page', { '/a/': ['three'] }, [{ from: '/a/#three', to: '/b/#one' }], []],
  [
    'a heading of a page that is gone, which nothing can lead on',
    { '/old/': ['x'] },
    [
      { from: '/old/', to: '/a/' },
      { from: '/old/#x', to: '/b/#one' },
    ],
    ['/old/#x'],
  ],
  ['a heading moved', { '/a/': ['three'] }, [{ from: '/a/#three', to: '/a/#two' }], []],
  [
    'a heading moved to nothing',
    { '/a/': ['three'] },
    [{ from: '/a/#three', to: '/a/#four' }],
    ['/a/#three'],
  ],
  ['a page moved to nothing', { '/old/': [] }, [{ from: '/old/', to: '/older/' }], ['/old/']],
  [
    'a redirect is not followed twice',
    { '/old/': [] },
    [
      { from: '/old/', to: '/older/' },
      { from: '/older/', to: '/a/' },
    ],
    ['/old/'],
  ],
]

test.each(promises)('promises: %s', (_, published, moves, broken) => {
  const found = brokenPromises(book(published), now, moves, suggesting)
  expect(found.map(({ address }) => address)).toEqual(broken)
  for (const { address, message } of found) {
    expect(message).toContain(
      `${address} was published and is gone; bring it back, or say in content/redirects.yaml where it went, such as: `,
    )
  }
})

const redirects: readonly (readonly [string, readonly Move[], readonly (readonly [number, string])[]])[] = [
  ['a page to a page', [{ from: '/old/', to: '/a/' }], []],
  ['a page to a heading', [{ from: '/old/', to: '/a/#one' }], []],
  ['a heading within its page', [{ from: '/a/#old', to: '/a/#one' }], []],
  [
    'the same from twice',
    [
      { from: '/old/', to: '/a/' },
      { from: '/old/', to: '/b/' },
    ],
    [[1, 'stands twice']],
  ],
  ['from a page that exists', [{ from: '/a/', to: '/b/' }], [[0, 'still exists']]],
  ['from a heading that exists', [{ from: '/a/#one', to: '/a/#two' }], [[0, 'still exists']]],
  ['to nothing', [{ from: '/old/', to: '/older/' }], [[0, 'does not exist']]],
  ['to itself', [{ from: '/old/', to: '/old/' }], [[0, 'does not exist']]],
  [
    'in a chain',
    [
      { from: '/old/', to: '/older/' },
      { from: '/older/', to: '/a/' },
    ],
    [[0, 'lead to /a/ at once']],
  ],
  [
    'in a circle',
    [
      { from: '/old/', to: '/older/' },
      { from: '/older/', to: '/old/' },
    ],
    [
      [0, 'lead to /old/ at once'],
      [1, 'lead to /older/ at once'],
    ],
  ],
  ['a heading to another page', [{ from: '/a/#old', to: '/b/#one' }], []],
  [
    'a heading of a page that is gone',
    [
      { from: '/old/', to: '/a/' },
      { from: '/old/#x', to: '/b/#one' },
    ],
    [[1, 'name the heading on /a/']],
  ],
  ['to a short address', [{ from: '/old/', to: '/go/week/' }], [[0, 'leads on itself']]],
  ['a discreet page to one that tells', [{ from: '/i/cdfhjk/', to: '/a/' }], [[0, 'says nothing']]],
]

test.each(redirects)('redirects: %s', (_, moves, problems) => {
  const found = redirectProblems(moves, now)
  expect(found.map(({ index }) => index)).toEqual(problems.map(([index]) => index))
  found.forEach(({ message }, place) => expect(message).toContain(problems[place]?.[1]))
})

const lines: readonly (readonly [
  string,
  Readonly<Record<string, readonly string[]>>,
  readonly Move[],
  string,
])[] = [
  ['a heading with another spelling', { '/a/': ['ones'] }, [], 'from: /a/#ones, to: /a/#one'],
  ['a heading like none', { '/a/': ['wholly-new'] }, [], 'from: /a/#wholly-new, to: /a/'],
  ['a page below another', { '/a/gone-for-good/': [] }, [], 'from: /a/gone-for-good/, to: /a/'],
  ['an anchor of a page that is gone', { '/a/gone-away/': ['x'] }, [], 'from: /a/gone-away/, to: /a/'],
  [
    'an anchor that its page left behind',
    { '/old/': ['three'] },
    [{ from: '/old/', to: '/b/' }],
    'from: /b/#three, to: /b/',
  ],
  ['a discreet page', { '/i/cdfhjk/': [] }, [], 'from: /i/cdfhjk/, to: /i/…/'],
]

test.each(lines)('the line to add: %s', (_, published, moves, line) => {
  const found = brokenPromises(book(published), now, moves, suggesting)
  expect(found.at(-1)?.message).toContain(`- { ${line}, since: 2026-12-01, why: … }`)
})

test('the ledger only ever grows, and is sorted', () => {
  const merged = mergedLedger(
    book({ '/old/': ['x'], '/a/': ['two', 'gone'] }),
    book({ '/a/': ['one', 'two'], '/': [] }),
  )
  expect(JSON.stringify(merged)).toBe('{"/":[],"/a/":["gone","one","two"],"/old/":["x"]}')
})

test('a second ledger holds what the first does not promise: new addresses, and new anchors', () => {
  const now = new Map([
    ['/a/', ['x', 'y']],
    ['/b/', []],
    ['/c/', ['z']],
  ])
  const promised = new Map([
    ['/a/', ['x']],
    ['/c/', ['z']],
  ])
  expect([...withoutPromised(now, promised)]).toEqual([
    ['/a/', ['y']],
    ['/b/', []],
  ])
})
