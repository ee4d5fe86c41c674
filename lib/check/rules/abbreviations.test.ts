import { test } from 'vitest'
import { bodyLine } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'

const never = 'is never spelled out on this page; write the words once'

test.each(
  judged([
    ['never explained', { body: 'Ask for a QRST.' }, `${bodyLine}:11`, `QRST ${never}`],
    ['explained before', { body: 'Ask for a quiet room for some time (QRST). The QRST helps.' }],
    ['explained behind', { body: 'A QRST (quiet room) helps.' }],
    ['explained behind a comma', { body: 'A quiet room, or a small one, or an QRST, helps.' }],
    ['explained as another name', { body: 'A quiet room (also an QRST) helps.' }],
    ['told once', { body: 'Ask for a QRST. Then for another QRST.' }, `${bodyLine}:11`, `QRST ${never}`],
    ['that everyone knows', { body: 'It is on TV in the US.' }],
  ]),
)('an abbreviation $name', expectCase)
