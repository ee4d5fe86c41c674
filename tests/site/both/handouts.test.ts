import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor, parseHeaders } from '@/lib/export/header-file'
import { articles, handouts, root } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { expectNone, testEveryPage } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'

const most = 30_000
const allowed = new Set(['H1', 'H2', 'P', 'UL', 'LI', 'STRONG', 'A'])
const articleOf = ({ address }: BuiltPage) => articles.find((one) => `${one.address}handout.html` === address)
const letters = (text: string) => text.replaceAll(/[^\p{L}]+/gu, '')
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

test('each article has a handout beside it', () => {
  expect(handouts.map(({ address }) => address).toSorted()).toEqual(
    articles.map(({ address }) => `${address}handout.html`).toSorted(),
  )
})

testEveryPage(
  'a handout holds seven elements, no attribute but whole addresses, and at most 30,000 bytes',
  ({ html, dom }) => {
    const inBody = dom.querySelectorAll('body *')
    const odd = inBody
      .filter(({ tagName }) => !allowed.has(tagName))
      .map(({ tagName }) => `has a <${tagName}>`)
    const attributes = inBody.flatMap(({ tagName, attributes: given }) =>
      Object.entries(given)
        .filter(([name, value]) => tagName !== 'A' || name !== 'href' || !/^https:\/\/[^"?]+$/.test(value))
        .map(([name, value]) => `has ${name}="${value}"`),
    )
    const size = Buffer.byteLength(html)
    return [...odd, ...attributes, ...(size > most ? [`weighs ${String(size)} bytes`] : [])]
  },
  handouts,
)

testEveryPage(
  'a handout has the shortest head: charset, no search engines, title; and its language',
  ({ html, dom }) => {
    const title = dom.querySelector('h1')?.innerHTML ?? ''
    const head = [
      '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
      `<meta name="robots" content="noindex, nofollow">\n<title>${title}</title>\n</head>\n<body>\n<h1>`,
    ].join('\n')
    return html.startsWith(head) ? [] : [`begins with ${html.slice(0, head.length)}`]
  },
  handouts,
)

testEveryPage(
  'a handout begins with the numbers and what is dangerous, and says nothing that its article does not print',
  (page) => {
    const article = articleOf(page)
    const said = plain(article?.dom.querySelector('article')?.textContent ?? '')
    const lines = page.dom.querySelectorAll('body > p, li').map((one) => plain(one.textContent))
    const answer = plain(article?.dom.querySelector('.bg-sage p')?.textContent ?? '')
    const text = plain(page.dom.querySelector('body')?.textContent ?? '')
    const before = text.slice(0, text.indexOf(answer))
    const notes = (
      article?.dom.querySelectorAll('[role="note"] p, section[aria-labelledby^="danger-"] p') ?? []
    )
      .map((one) => plain(one.textContent).slice(0, 20))
      .filter((note) => !letters(before).includes(letters(note)))
    const calls = ['911', '988'].filter((number) => !before.includes(number))
    const all = letters(said)
    const own = lines.filter((line) =>
      line.split(/(?<=[.?!:;]) |^\d+\. /).some((part) => !all.includes(letters(part.replace(/^\d+\. /, '')))),
    )
    return [
      ...notes.map((note) => `does not begin with its warning “${note}”`),
      ...calls.map((number) => `does not begin with ${number}`),
      ...own.filter((line) => !isFrame(line)).map((line) => `says “${line}”`),
    ]
  },
  handouts,
)

/** Who gives it out, and that it is a draft. */
function isFrame(line: string): boolean {
  return /^(?:From |Draft\. )/.test(line)
}

testEveryPage(
  'a handout says who gives it out, when it was checked, until when it holds, and where the newest form stands',
  (page) => {
    const address = articleOf(page)?.address ?? ''
    const end = page.dom
      .querySelectorAll('body > p')
      .slice(-5)
      .map((one) => plain(one.textContent))
    const link = page.dom.querySelectorAll('a').at(-1)
    const [from = '', dates = ''] = end
    return [
      ...(/^From .+\.$/.test(from) ? [] : [`does not say who gives it out: ${from}`]),
      ...(/^Checked on \w+ \d+, \d{4}\. Please replace this paper after \w+ \d+, \d{4}\./.test(dates)
        ? []
        : [`does not say how old it is: ${dates}`]),
      ...(link?.getAttribute('href') === facts.canonical + address &&
      link.textContent === facts.canonical + address
        ? []
        : ['does not end with its address']),
    ]
  },
  handouts,
)

test('hosts tell search engines to stay away from handouts', () => {
  const rules = parseHeaders(readFileSync(join(root, '_headers'), 'utf8'))
  const open = handouts.filter(
    ({ address }) => headersFor(rules, address)['X-Robots-Tag'] !== 'noindex, nofollow',
  )
  expectNone(open.map(({ address }) => `${address} may be indexed`))
})
