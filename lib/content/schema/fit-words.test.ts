import { expect, test } from 'vitest'
import { englishFit, englishLabels } from '@/tests/support/english'
import { fitLabelsSchema } from '@/lib/content/schema/fit-words'

/** What no tool on this site may say: a verdict, a score, an order of merit. */
const verdicts =
  /you (?:can )?fit|fits you|right for you|no place|suits? you|score|rank|better|match|not possible|too (?:busy|many|much)/i

test('the words of the page never judge', () => {
  expect(JSON.stringify(englishFit).match(verdicts)).toBeNull()
})

test('each reason adds one question', () => {
  expect(Object.values(englishFit.reasons).filter(({ question }) => !question.endsWith('?'))).toEqual([])
})

test('a sentence that lost the session it names is refused', () => {
  const { fit } = englishLabels
  const broken = { ...fit, result: { ...fit.result, one: '1 session clashes.' } }
  expect(
    fitLabelsSchema.safeParse(broken).error?.issues.map(({ path, message }) => [path.join('.'), message]),
  ).toEqual([['result.one', 'a text with {session}, and no other name in braces']])
})
