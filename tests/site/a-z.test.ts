import { expect, test } from 'vitest'
import { articles, pageAt, pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { weighFirstVisit } from '@/tests/site/first-visit'

const { dom } = pageAt('/a-z/')
const linked = new Set(dom.querySelectorAll('main li a').map((link) => link.getAttribute('href') ?? ''))
const idsIn = (address: string, selector: string) =>
  pageAt(address)
    .dom.querySelectorAll(selector)
    .map((one) => `${address}#${one.id}`)

test('the A to Z names every article, every packet, every question and every word that is explained', () => {
  const groups = pages.filter(({ address }) => /^\/questions\/[^/]+\/$/.test(address))
  const questions = groups.flatMap(({ address }) =>
    [...linkedIn('/questions/')].filter((to) => to.startsWith(`${address}#`)),
  )
  const words = idsIn('/glossary/', 'dl [id]')
  expect(questions.length).toBeGreaterThan(80)
  expect(words.length).toBeGreaterThan(80)
  const packets = pages.map(({ address }) => address).filter((one) => /^\/packets\/[^/]+\/$/.test(one))
  expect(packets).toHaveLength(8)
  const wanted = [...articles.map(({ address }) => address), ...packets, ...questions, ...words]
  expectNone(wanted.filter((one) => !linked.has(one)).map((one) => `${one} is missing`))
})

function linkedIn(address: string): ReadonlySet<string> {
  return new Set(
    pageAt(address)
      .dom.querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? ''),
  )
}

test('letters stand in their order, each with a way to it, and topics under them in theirs', () => {
  const letters = dom.querySelectorAll('main h2').map((one) => one.text)
  expect(letters).toEqual(letters.toSorted(new Intl.Collator('en').compare))
  const jumps = dom.querySelectorAll('main nav a').map((link) => link.getAttribute('href'))
  expect(jumps).toEqual(dom.querySelectorAll('main h2').map(({ id }) => `#${id}`))
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true, numeric: true })
  for (const list of dom.querySelectorAll('main section ul')) {
    const titles = list.querySelectorAll('a').map((link) => link.text)
    expect(titles).toEqual(titles.toSorted(compare))
  }
})

test('A to Z and search can be reached from every page', () => {
  const without = pages.filter(
    (page) =>
      page.dom.querySelector('footer a[href="/a-z/"]') === null ||
      page.dom.querySelector('header a[href="/search/"]') === null,
  )
  expectNone(without.map(({ address }) => `${address} leads to no A to Z or search`))
})

test('the A to Z weighs at most 25,000 bytes at brotli 5, without a script', () => {
  const { bytes, script } = weighFirstVisit(pageAt('/a-z/'), [])
  console.log(`/a-z/: ${bytes} bytes, ${linked.size} lines`)
  expect(script).toBe(0)
  expect(bytes).toBeLessThanOrEqual(25_000)
})
