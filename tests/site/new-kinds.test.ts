import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { withNewKinds } from '@/tests/site/new-kinds'

const page = (name: string, body: string) => ({ name, dom: parse(`<body>${body}</body>`) })

const plain = page('plain', '<p>One</p>')
const samePlain = page('same', '<p>Other words</p><p>and more</p>')
const styled = page('styled', '<p class="lead">One</p>')
const named = page('named', '<p aria-label="x">One</p>')
const nested = page('nested', '<blockquote><p>One</p></blockquote>')

const chosen = (...args: Parameters<typeof withNewKinds<typeof plain>>) =>
  withNewKinds(...args).map(({ name }) => name)

test('a page counts for a new tag, class, ARIA attribute or place, and not for other words', () => {
  expect(chosen([plain, samePlain, styled, named, nested])).toEqual(['nested', 'plain', 'styled', 'named'])
})

test('the page with most kinds comes first, and those that it makes needless are left out', () => {
  const rich = page(
    'rich',
    '<p class="lead">One</p><p aria-label="x">Two</p><blockquote><p>Three</p></blockquote>',
  )
  expect(chosen([plain, styled, named, nested, rich])).toEqual(['rich', 'plain'])
})

test('pages that are looked at anyway come before all, needed or not', () => {
  expect(chosen([plain, samePlain, styled], [styled, samePlain])).toEqual(['styled', 'same'])
  expect(chosen([plain, samePlain, styled], [samePlain])).toEqual(['same', 'styled'])
})
