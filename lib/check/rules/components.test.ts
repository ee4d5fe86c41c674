import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { bodyLine } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { appended, inFile, problemsOf, replaced } from '@/tests/support/small-content'
import { smallPictures } from '@/tests/support/small-pictures'

const first = `${bodyLine}:1`
const program = (attributes: string) => ({ body: `<ProgramStructure ${attributes} />` })

test.each(
  judged([
    [
      'a view that does not exist',
      program('program="day" view="weak"'),
      first,
      'there is no view weak; the views are glance, week, phases',
    ],
    [
      'a phase that does not exist',
      program('program="day" view="week" phase="nope"'),
      first,
      'there is no phase nope; the phases are start',
    ],
    ['a view without its program', program('view="week"'), first, 'add program='],
    ['a comparison of one program', program('program="day" view="compare"'), first, 'leave program out'],
    [
      'a phase for a view that has none',
      program('program="day" view="glance" phase="start"'),
      first,
      'leave phase out',
    ],
    ['a comparison of all programs', program('view="compare"')],
    [
      'a block on a page that is not about its danger',
      { fields: { topics: '[crisis]' }, body: '<SafetyBlock danger="suicide" />' },
      first,
      'the whole block suicide stands on help alone (fullOn)',
      'name the danger in topics',
    ],
    [
      'a question that nobody can ask',
      { body: '<Ask id="medicines" />' },
      first,
      'there is no question medicines',
      'medicine-policy',
    ],
  ]),
)('$name', expectCase)

test('a page about a danger carries the whole block once', () => {
  const path = 'en/articles/start/b.mdx'
  const about = { 'en/safety/suicide.mdx': replaced('fullOn: [help]', 'fullOn: [b, help]') }
  const block = '\n<SafetyBlock danger="suicide" />\n'
  expect(inFile(problemsOf({ ...about, [path]: appended(block) }), path)).toEqual([])
  const [first, ...more] = inFile(problemsOf({ ...about, [path]: appended(block + block) }), path)
  expect(first).toContain('the block suicide stands twice on this page')
  expect(more).toEqual([])
})

test('a safety block is plain: no heading, no other block, no program, no question, no picture', () => {
  const path = 'en/safety/unsafe-home.mdx'
  const picture = 'en/pictures/the-room.yaml'
  const others = [
    '<SafetyBlock danger="suicide" />',
    '<ProgramStructure program="day" view="week" />',
    '<Ask id="phone-policy" />',
    '<Picture id="the-room" />',
  ]
  const text = ['', '## More {/* #more */}', ...others, ''].join('\n\n')
  const found = inFile(
    problemsOf({ [path]: appended(text), [picture]: stringify(smallPictures.circle) }),
    path,
  ).map((problem) => problem.split('  ')[1])
  expect(found).toEqual([
    'a safety block has no headings; its title stands in the front matter',
    ...['SafetyBlock', 'ProgramStructure', 'Ask', 'Picture'].map(
      (name) => `a safety block cannot hold <${name}>; name the other danger in the field also`,
    ),
  ])
})
