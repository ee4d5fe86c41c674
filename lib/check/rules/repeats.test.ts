import { expect, test } from 'vitest'
import { bodyLine } from '@/tests/support/article-text'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { expectProblem, problemsOf, replaced, warningsOf } from '@/tests/support/small-content'
import { wordRules } from '@/tests/support/word-rules'

const sentence = 'You may bring one friend, and leave when you like.'
const copied = (body: string, first = sentence) => ({
  [articlePath(1)]: article(1, { body: first }),
  [articlePath(2)]: article(2, { body }),
  ...leadTo(1, 2),
})

test('a sentence stands in one article only, whatever its capitals and marks', () => {
  expectProblem(
    problemsOf(copied('you may bring one friend and leave, when you like!')),
    `${articlePath(2)}:${bodyLine}:1`,
    `"you may bring one friend and leave when you like" stands in ${articlePath(1)}:${bodyLine} too; say it in other words here`,
  )
})

test('ten words in a row are a copy too; fewer are everyday speech', () => {
  const long = 'Here you may bring one friend and leave when you like, or stay.'
  expect(problemsOf(copied(long)).join()).toContain(
    '"you may bring one friend and leave when you like" stands in ',
  )
  expect(problemsOf(copied('You may bring one friend, and leave when it is dark.'))).toEqual([])
})

test('warnings that say the same on purpose may stand anywhere', () => {
  const warning = wordRules.saidAlike.find((one) => one.includes('some pills')) ?? ''
  expect(warning.split(' ').length).toBeGreaterThanOrEqual(7)
  expect(problemsOf(copied(warning, warning))).toEqual([])
})

test("a hidden article repeats nobody, and in a publisher's copy a copy is a warning", () => {
  const changes = copied(sentence)
  const site = (line: string) => ({ ...changes, 'site.yaml': replaced('name:', `${line}\nname:`) })
  expect(problemsOf(site('hide: [case-002]'))).toEqual([])
  const publisher = site('publisher: { name: A program, paidBy: Paid for by nobody. }')
  expect(problemsOf(publisher)).toEqual([])
  expect(warningsOf(publisher).join()).toContain('stands in ')
})
