import { expect, test } from 'vitest'
import { addedLine, bodyLine, uncitedOf } from '@/tests/support/article-text'
import { expectCase, judged, plant } from '@/tests/support/planted-articles'
import { expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

const first = `${bodyLine}:1`
const marked = `${addedLine}:11`
const noSource = 'makes this sentence a fact, and it has no source; put [@key] before its full stop'
const uncited = (words: string) => ({ uncited: uncitedOf(words) })
const table = (head: string) => `| Care | ${head} |\n| --- | --- |\n| Weekly | under 9 |`

test.each(
  judged([
    ['a statistic without a source', { body: 'It helped 40 people.' }, first, `"40" ${noSource}`],
    [
      'a statistic beside a sentence that has one',
      { body: 'They lasted 12 months [@review20]. It helped 16 of them.' },
      `${bodyLine}:36`,
      `"16" ${noSource}`,
    ],
    ['an amount in words', { body: 'Then half of the people left.' }, first, `"half of the" ${noSource}`],
    ['a rule of law', { body: 'A federal rule holds.' }, first, `"federal" ${noSource}`],
    ['a threshold in a table', { body: table('Hours') }, `${bodyLine + 2}:12`, `"9" ${noSource}`],
    ['a threshold under a column that names its source', { body: table('Hours [@guide24]') }],
    [
      'a number that its source does not hold',
      { body: 'It helped 17 people [@review20].' },
      first,
      'the number 17 is not in what its source says in content/sources.json (review20: "16 trials, 2,115 people.',
      'correct it here, or add it there',
    ],
    [
      'a part of a number of its source',
      { body: 'It took in 115 people [@review20].' },
      first,
      'the number 115 is not in what its source says',
    ],
    ['the same number as its source', { body: 'It took in 2,115 people [@review20].' }],
    ['the year of its source', { body: 'In 2020 it was found again [@review20].' }],
    ['a number that one of two sources holds', { body: 'It is 9 hours for adults [@review20] [@guide24].' }],
    ['a question', { body: 'Will it take 12 weeks?' }],
    [
      'telephone numbers, and names with a number',
      { body: 'Call 988, or text START to 88788, or find a 12-step group.' },
    ],
    ['an everyday number that is marked', { body: 'Be there at 8, with a friend.', fields: uncited('at 8') }],
    [
      'a mark that marks nothing',
      { body: 'Be there early.', fields: uncited('at 8') },
      marked,
      '"at 8" excuses no number and no law: it does not stand in the text',
      'take this entry out',
    ],
    [
      'a mark on words without a number',
      { body: 'Be there early.', fields: uncited('there') },
      marked,
      '"there" excuses no number',
    ],
    [
      'a sentence that begins with a number, behind one with a source',
      { body: 'It helped [@review20]. 16 trials found more.' },
      `${bodyLine}:24`,
      `"16" ${noSource}`,
    ],
    ['an amount of ten', { body: 'Nine in ten stay.' }, first, noSource],
    ['a third', { body: 'A third of them left.' }, first, noSource],
    ['a law by its name', { body: 'A regulation protects your job.' }, first, noSource],
    [
      'a claim in the form of a question',
      { body: 'Did you know that 40 of 100 leave?' },
      first,
      `"40" ${noSource}`,
    ],
    ['a claim with a question mark', { body: 'And 40 of 100 leave?' }, first, `"40" ${noSource}`],
    [
      'a table with a column of sources',
      { body: '| Care | Hours | From |\n| --- | --- | --- |\n| Weekly | under 9 | a guide [@guide24] |' },
    ],
    [
      'a number beside the word text',
      { body: 'Text messages helped 40 of 100, so text START to 88788.' },
      first,
      `"40" ${noSource}`,
    ],
  ]),
)('$name', expectCase)

test('what is marked as everyday counts as a fact where a source stands beside it', () => {
  const [found = []] = plant([{ body: 'It helped 8 of 10 people [@review20].', fields: uncited('8 of 10') }])
  expect(found.join('\n')).toContain('the number 8 is not in what its source says')
  expect(found.join('\n')).toContain('or its sentence has a source; take this entry out')
})

test('one fact has one number on all pages: changed in its source, it is wrong wherever it is told', () => {
  const article = 'en/articles/start/a.mdx'
  const section = 'en/sections/start.mdx'
  const problems = problemsOf({
    'sources.json': replaced('lasted 12 months', 'lasted 24 months'),
    [article]: replaced('A fact', 'People lasted 12 months [@review20]. A fact'),
    [section]: replaced('Some words.', 'It is 12 months [@review20].'),
  })
  expect(problems).toHaveLength(2)
  for (const path of [article, section])
    expect(inFile(problems, path).join()).toContain('the number 12 is not in what its source says')
})

test('the front page of a part is held to the same', () => {
  const section = 'en/sections/after.mdx'
  const problems = problemsOf({ [section]: replaced('Some words.', 'It helps 9 of 10 people.') })
  expectProblem(inFile(problems, section), placeOf(section, 'Some words.'), `"9" ${noSource}`)
})
