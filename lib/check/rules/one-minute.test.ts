import { test } from 'vitest'
import { lineOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'

const box = `${lineOf.inOneMinute}:15`
const weeks = { inOneMinute: '[It takes 12 weeks., B., C.]' }
const missing = 'the number 12 does not stand in the body; say it there, with its source'

test.each(
  judged([
    ['a number in the box', { fields: weeks }, box, missing],
    [
      'a number in the summary',
      { fields: { summary: 'It takes some 12 weeks, and this page says what happens in them.' } },
      `${lineOf.summary}:10`,
      missing,
    ],
    [
      'a name in the box',
      { fields: { inOneMinute: '[Ask about Vivitrol first., B., C.]' } },
      box,
      'Vivitrol does not stand in the body',
    ],
    ['a number in the box that the body has too', { fields: weeks, body: 'About 12 months [@review20].' }],
    [
      'a number in the box that is part of one in the body',
      { fields: weeks, body: 'They asked 2,115 people [@review20].' },
      box,
      missing,
    ],
  ]),
)('$name', expectCase)
