import { expect, test } from 'vitest'
import { addedLine, articleText, bodyLine } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { appended, expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

const eighth = `${bodyLine}:8`

test.each(
  judged([
    [
      'an unknown source',
      { body: 'A fact [@nobody99].' },
      eighth,
      'there is no source nobody99 in content/sources.json',
    ],
    [
      'two sources in one bracket',
      { body: 'A fact [@guide24; @review20].' },
      eighth,
      '[@guide24; @review20] is not a citation; write one key in one bracket',
    ],
    [
      'a citation that an editor escaped',
      { body: 'A fact \\[@guide24].' },
      eighth,
      'makes the citation plain words; take it out',
    ],
    ['a source with a page', { body: 'A fact [@guide24, p. 3].' }, eighth, 'is not a citation'],
    [
      'a bare key',
      { body: 'As @guide24 found.' },
      `${bodyLine}:4`,
      '@guide24 is not a citation; write one key in one bracket, like [@mccarty14]',
    ],
    [
      'a source in a heading',
      { body: '## More [@guide24] {/* #more */}' },
      `${bodyLine}:9`,
      'a citation stands in the text',
      'a heading is also a link',
    ],
    [
      'a source in a field',
      { fields: { goodToAsk: '["How many hours [@guide24]?"]' } },
      `${addedLine}:13`,
      'a citation stands in the text',
    ],
  ]),
)('$name', expectCase)

test('an article without any source is refused', () => {
  const path = 'en/articles/start/b.mdx'
  const text = articleText('start', 'b', { fields: { order: '2' } }).replace(' [@guide24]', '')
  expectProblem(
    inFile(problemsOf({ [path]: text }), path),
    '1:1',
    'this page cites no source; put [@key] behind each fact',
  )
})

test('a block names its sources in its fields, and only sources that there are', () => {
  const block = 'en/safety/overdose.mdx'
  const changed = problemsOf({ [block]: replaced('[guide24]', '[nobody99]') })
  expectProblem(
    inFile(changed, block),
    placeOf(block, '[guide24]', 1),
    'there is no source nobody99 in content/sources.json',
  )
  expect(inFile(problemsOf({ [block]: appended('\nA fact [@guide24].\n') }), block).join()).toContain(
    'a safety block names its sources in the field sources, not in the text',
  )
})

test('a list of sources that cannot be read does not make every citation wrong', () => {
  const problems = problemsOf({ 'sources.json': '[' })
  expect(problems.map((line) => line.split(':')[0])).toEqual(['sources.json'])
})
