import { expect, test } from 'vitest'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { expectProblem, problemsOf, replaced, warningsOf } from '@/tests/support/small-content'

const path = articlePath(1)

test('an article to which no page leads is told, with what to do; a list is no link', () => {
  expectProblem(
    problemsOf({ [path]: article(1) }),
    `${path}:1:1`,
    'no page leads here; name case-001 under related in an article that belongs beside it, or link to it from a text',
  )
})

test('a link of the page itself is none', () => {
  const own = article(1, { body: '[Here](#a-heading) [again](/after/case-001/)' })
  expectProblem(problemsOf({ [path]: own }), `${path}:1:1`, 'no page leads here')
})

test('a link in a text, a related article and a kind of session lead to it', () => {
  expect(problemsOf({ [path]: article(1), ...leadTo(1) })).toEqual([])
  expect(
    problemsOf({
      [path]: article(1),
      'en/articles/start/b.mdx': replaced('related: [', 'related: [case-001, '),
    }),
  ).toEqual([])
  expect(problemsOf({ [path]: article(1, { fields: { sessionKinds: '[group]' } }) })).toEqual([])
})

test('a hidden article leads nowhere', () => {
  const changes = {
    [path]: article(1),
    'en/articles/family/c.mdx': replaced('related: [', 'related: [case-001, '),
    'site.yaml': replaced('name:', 'hide: [c]\nname:'),
  }
  expectProblem(problemsOf(changes), `${path}:1:1`, 'no page leads here')
})

test("in a publisher's copy it is a warning: the guide's own files need no change", () => {
  const changes = {
    [path]: article(1),
    'site.yaml': replaced('name:', 'publisher: { name: A program, paidBy: Paid for by nobody. }\nname:'),
  }
  expect(problemsOf(changes)).toEqual([])
  expect(warningsOf(changes).join('\n')).toContain('no page leads here; name case-001 under related')
})
