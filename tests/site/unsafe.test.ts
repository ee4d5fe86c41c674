import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { pageAt, pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { textUnder, visibleText } from '@/tests/site/page-text'

const claimsSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      id: z.string(),
      /** What a reader has to learn. */
      says: z.string(),
      /** Where: the address, the id of a heading or a box, or `top` (the whole page without one), and words that stand there. */
      where: z
        .array(z.strictObject({ address: z.string(), under: z.string(), words: z.array(z.string()).min(1) }))
        .min(1),
      /** Words that no page may hold. */
      never: z.array(z.string()).min(1),
    }),
  ),
})

const unsafeClaims = claimsSchema.parse(parse(readFileSync('tests/site/unsafe-claims.yaml', 'utf8'))).claims

/** With what a search result shows of it. */
const texts = pages.map(({ address, dom }) => {
  const description = dom.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
  return {
    address,
    text: `${dom.querySelector('title')?.textContent ?? ''} ${description} ${visibleText(dom)}`.toLowerCase(),
  }
})

test.each(unsafeClaims)('$id: $says', ({ where, never }) => {
  expectNone([
    ...where.flatMap(({ address, under, words }) => {
      const text = textUnder(pageAt(address).dom, under)
      return words
        .filter((one) => !text.includes(one))
        .map((one) => `${address}#${under} does not say: ${one}`)
    }),
    ...never.flatMap((words) =>
      texts
        .filter(({ text }) => text.includes(words.toLowerCase()))
        .map(({ address }) => `${address} says: ${words}`),
    ),
  ])
})

test('all fifteen claims are looked at', () => {
  expect(unsafeClaims.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `U${index + 1}`))
})
