import { expect, test } from 'vitest'
import {
  expectProblem,
  inFile,
  placeOf,
  problemsAfter,
  replace,
  replaceAll,
} from '@/tests/content/broken-content'
import { addedLine, bodyLine, expectCase, judged } from '@/tests/content/planted-articles'
import type { Case } from '@/tests/content/planted-articles'

const good =
  '[a](/) [b](/help/) [c](/help/#overdose) [d](#main) [e](https://findtreatment.gov/) [f](#a-heading) [g](/program/day/)'

const cases: readonly Case[] = [
  ['links to pages, headings, parts of the layout and the web are allowed', { body: good }],
  [
    'a link to a missing page',
    { body: 'Read [more](/start/nowhere/).' },
    `${bodyLine}:6`,
    'there is no page /start/nowhere/',
    'with the slash at its end',
  ],
  ['a link without its slash', { body: 'Read [more](/help).' }, `${bodyLine}:6`, 'there is no page /help;'],
  [
    'a link to a missing heading',
    { body: 'Read [more](/help/#nothing).' },
    `${bodyLine}:6`,
    '/help/ has no heading #nothing; it has ',
    'overdose',
  ],
  [
    'a link to a missing heading of its own page',
    { body: 'Read [more](#nothing).' },
    `${bodyLine}:6`,
    'has no heading #nothing; it has a-heading',
  ],
  ['a telephone link', { body: 'Call [us](tel:988).' }, `${bodyLine}:6`, 'write the number itself'],
  [
    'a link without encryption',
    { body: 'Read [more](http://www.weather.gov/).' },
    `${bodyLine}:6`,
    'https://',
    'found http://www.weather.gov/',
  ],
  [
    'a link by reference',
    { body: 'Read [more][it].\n\n[it]: /nowhere/' },
    `${bodyLine + 2}:1`,
    'there is no page /nowhere/',
  ],
  [
    'a program that does not exist',
    { body: '<ProgramStructure program="night" view="week" />' },
    `${bodyLine}:1`,
    'there is no program night; the programs are main (the first one), day, evening',
  ],
  [
    'a safety block that does not exist',
    { body: '<SafetyBlock danger="falling" />' },
    `${bodyLine}:1`,
    'there is no danger falling',
    'unsafe-home',
  ],
  [
    'an unknown source',
    { body: 'A fact [@nobody99].' },
    `${bodyLine}:8`,
    'there is no source nobody99 in content/sources.json',
  ],
  [
    'two sources in one bracket',
    { body: 'A fact [@mccarty14; @kelly20].' },
    `${bodyLine}:8`,
    '[@mccarty14; @kelly20] is not a citation; write one key in one bracket',
  ],
  [
    'a citation that an editor escaped',
    { body: 'A fact \\[@mccarty14].' },
    `${bodyLine}:8`,
    'makes the citation plain words; take it out',
  ],
  ['a source with a page', { body: 'A fact [@mccarty14, p. 3].' }, `${bodyLine}:8`, 'is not a citation'],
  [
    'a bare key',
    { body: 'As @mccarty14 found.' },
    `${bodyLine}:4`,
    '@mccarty14 is not a citation; write one key in one bracket, like [@mccarty14]',
  ],
  [
    'a source in a heading',
    { body: '## More [@mccarty14] {/* #more */}' },
    `${bodyLine}:9`,
    'a citation stands in the text',
  ],
  [
    'a view that does not exist',
    { body: '<ProgramStructure program="day" view="wek" />' },
    `${bodyLine}:1`,
    'there is no view wek; the views are glance, week, phases',
  ],
  [
    'a phase that does not exist',
    { body: '<ProgramStructure program="day" view="week" phase="last" />' },
    `${bodyLine}:1`,
    'there is no phase last; the phases are start, middle, step-down',
  ],
  [
    'a block twice',
    { body: '<SafetyBlock danger="overdose" />\n\n<SafetyBlock danger="overdose" />' },
    `${bodyLine + 2}:1`,
    'the block overdose stands twice on this page',
  ],
  [
    'a block that a topic brings already',
    { body: '<SafetyBlock danger="suicide" />', fields: { topics: '[crisis]' } },
    `${bodyLine}:1`,
    'the block suicide stands twice on this page',
  ],
  [
    'a source in a field',
    { fields: { goodToAsk: '["How many hours [@sadviot]?"]' } },
    `${addedLine}:13`,
    'a citation stands in the text',
  ],
]

test.each(judged(cases))('$name', expectCase)

const article = 'en/articles/family/how-to-help-someone-start.mdx'
const home = 'en/home.yaml'
const problems = problemsAfter(
  replaceAll(article, / \[@\w+\]/g, ''),
  replace(home, 'to: before-you-stop', 'to: before'),
  replace(home, '/cost-work-privacy/#job', '/cost-work-privacy/#jobs'),
  replace('en/articles/start/what-a-week-looks-like.mdx', 'program="main"', 'program="night"'),
)

test('an article without any source is refused', () => {
  const [whole = '', ...sentences] = inFile(problems, article)
  expectProblem([whole], '1:1', 'cites no source; put [@key] behind each fact')
  expect(sentences.length).toBeGreaterThan(0)
  for (const sentence of sentences)
    expect(sentence).toContain('makes this sentence a fact, and it has no source')
})

test('the warning and the questions of the first page lead to what exists, and an article draws a program that does', () => {
  const [warning = '', question = '', ...more] = inFile(problems, home)
  expectProblem(
    [warning],
    placeOf(home, 'to: before-you-stop', 4),
    'there is no article with the id before; the ids are ',
  )
  expectProblem(
    [question],
    placeOf(home, '/cost-work-privacy/#job'),
    '/cost-work-privacy/ has no heading #jobs; it has cost, job',
  )
  const week = 'en/articles/start/what-a-week-looks-like.mdx'
  expectProblem(
    inFile(problems, week),
    placeOf(week, '<ProgramStructure program="main" view="week"'),
    'there is no program night; the programs are main (the first one), ',
  )
  expect(more).toEqual([])
})
