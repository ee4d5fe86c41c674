import { test } from 'vitest'
import { bodyLine, lineOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'

const hard =
  'Comprehensive multidisciplinary rehabilitation necessitates individualized biopsychosocial evaluation, pharmacological stabilization and longitudinal psychotherapeutic accountability. '
const points = [
  'Comprehensive multidisciplinary rehabilitation necessitates individualized biopsychosocial evaluation and longitudinal accountability.',
  'Counselors individually investigate everything about everybody.',
  'Professionals additionally participate in family conversations.',
]

test.each(
  judged([
    [
      'a grade over 8',
      { body: hard.repeat(5) },
      '1:1',
      'this text reads at grade ',
      'at most 8 is allowed. Use shorter sentences and everyday words',
    ],
    [
      'a box at the top over grade 6',
      { fields: { inOneMinute: JSON.stringify(points) } },
      `${lineOf.inOneMinute}:14`,
      'this box reads at grade ',
      'at most 6 is allowed',
    ],
    [
      'a sentence of 26 words',
      { body: `Hello. It is ${'so '.repeat(23)}big.` },
      `${bodyLine}:8`,
      'this sentence has 26 words; at most 25 are allowed',
    ],
    [
      'a long sentence over two lines',
      { body: `It is ${'very '.repeat(13)}\n${'very '.repeat(10)}big.` },
      `${bodyLine}:1`,
      'this sentence has 26 words',
    ],
    [
      'a long sentence in a field',
      { fields: { summary: `It is ${'too '.repeat(30)}big.` } },
      `${lineOf.summary}:10`,
      'this sentence has 33 words',
    ],
    ['a sentence of 25 words', { body: `It is ${'really '.repeat(22)}big.` }],
  ]),
)('$name', expectCase)
