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
  expect(chosen([plain, samePlain, styled, named, nested])).toEqual(['plain', 'styled', 'named', 'nested'])
})

test('only the elements asked for count', () => {
  const link = page('link', '<p>One</p><a href="/">Home</a>')
  expect(chosen([plain, styled, link], 'a')).toEqual(['link'])
})
