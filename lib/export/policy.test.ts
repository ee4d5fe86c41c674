import { expect, test } from 'vitest'

import { elementsOf } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { metaPolicy, policyNeeds, policyText, sitePolicy, styleHash, styleNeeds } from '@/lib/export/policy'

function policyOf(...pages: string[]): string {
  return policyText(sitePolicy(pages.map((page) => policyNeeds(elementsOf(readHtml(page).document)))))
}

test('the hash of a style is the one that browsers compute', () => {
  // printf 'h1{color:red}' | openssl dgst -sha256 -binary | base64
  expect(styleHash('h1{color:red}')).toBe("'sha256-/D8wWMrWSOjeD/K4IHepvRvJjPxqJbouCB3qbqmBaqY='")
})

test('pages with the same style share one hash, and nothing unused or unsafe is allowed', () => {
  const policy = policyOf('<style>a{}</style>', '<style>a{}</style>')
  expect(policy).toBe(
    `default-src 'none'; style-src ${styleHash('a{}')}; img-src 'self'; script-src 'self'; ` +
      "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  )
})

test.each([
  ['a picture as data', '<img src="data:image/png;base64,AA" alt="">', "img-src 'self' data:"],
  ['a picture as data in a style', '<style>a{background:url("data:x")}</style>', "img-src 'self' data:"],
  ['a font', '<style>@font-face{src:url(/a.woff2)}</style>', "font-src 'self'"],
  ['a manifest', '<link rel="manifest" href="/m.json">', "manifest-src 'self'"],
])('%s is allowed once a page uses it', (_, page, allowed) => {
  expect(policyOf(page).split('; ')).toContainEqual(expect.stringContaining(allowed))
  expect(policyOf('<p>x</p>')).not.toContain(allowed)
})

test('a style that pages share is allowed by its hash, with what it loads', () => {
  const style = '@font-face{src:url(/a.woff2)}'
  const policy = policyText(sitePolicy([styleNeeds([style])]))
  expect(policy).toContain(`style-src ${styleHash(style)};`)
  expect(policy).toContain("font-src 'self'")
})

test('more than five different styles stop the build', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `<style>${name}{}</style>`)
  expect(() => policyOf(...pages.slice(0, 5))).not.toThrow()
  expect(() => policyOf(...pages)).toThrow('6 different inline styles; at most 5')
})

test('the policy for a meta element leaves out what browsers refuse there', () => {
  const policy = sitePolicy([])
  expect(policyText(policy)).toContain('frame-ancestors')
  expect(policyText(metaPolicy(policy, styleNeeds([]), undefined))).not.toContain('frame-ancestors')
})

test('it names of the styles the hash of its own page, and none where there is none', () => {
  const policy = sitePolicy([styleNeeds(['a{}', 'b{}', 'c{}'])])
  const styleSource = (own: string[], style?: string) =>
    metaPolicy(policy, styleNeeds(own), style).find(({ name }) => name === 'style-src')?.sources
  expect(styleSource([], 'a{}')).toEqual([styleHash('a{}')])
  expect(styleSource(['b{}'], 'a{}')).toEqual([styleHash('b{}'), styleHash('a{}')])
  expect(styleSource([])).toEqual(["'none'"])
})
