import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files, pageAt, pages, root } from '@/tests/site/built-pages'
import { testEveryPage } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'
import { jsonLdOf } from '@/tests/site/json-ld'
import { unlistedAddresses } from '@/tests/support/unlisted'

/** In a draft and in a published guide alike: what each may say to readers and to search engines. */
const isDraft = facts.status === 'draft'
const listed = pages.filter(({ address }) => !unlistedAddresses.includes(address))
const draftLine = /No clinician has checked this page yet/

testEveryPage(
  isDraft
    ? 'no page of a draft may be indexed'
    : 'every page of a published guide may be indexed, and none says that it is a draft',
  ({ dom }) => {
    const isKeptAway =
      dom.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex') === true
    const saysDraft = draftLine.test(dom.textContent)
    return [
      ...(isKeptAway === isDraft ? [] : [`has noindex: ${isKeptAway}; must be ${isDraft}`]),
      ...(saysDraft === isDraft ? [] : [`says that it is a draft: ${saysDraft}; must be ${isDraft}`]),
    ]
  },
  listed,
)

test('a signed article names who read it and when, to readers and to search engines; a draft names nobody', () => {
  const page = pageAt('/is-it-right/before-you-stop/')
  const article = jsonLdOf(page.dom).items.find((item) => item['@type'] === 'MedicalWebPage')
  const text = page.dom.querySelector('main')?.textContent ?? ''
  if (isDraft) {
    expect(article).not.toHaveProperty('reviewedBy')
    expect(text).toContain('Not yet read by a clinician.')
  } else {
    expect(article).toMatchObject({
      lastReviewed: '2026-11-20',
      reviewedBy: { '@type': 'Person', name: 'Example Person (made up)' },
    })
    expect(text).toContain(
      'Read by Example Person (made up) (Example license 000), Example medical director, on November 20, 2026.',
    )
  }
})

test("the publisher's number stands in the header, on the first page and in the help block, with who answers and when", () => {
  const home = pageAt('/').dom
  const line = /1-555-555-0142\W*Our admissions staff, Monday to Friday/
  const places = ['header', 'main', '#help-now'].map((place) =>
    line.test(home.querySelector(place)?.textContent ?? ''),
  )
  expect(places).toEqual(isDraft ? [false, false, false] : [true, true, true])
})

test('an article prints what the program says, with its day; without that, the question and what a good answer sounds like', () => {
  const text = pageAt('/inside/first-day/').dom.querySelector('main')?.textContent ?? ''
  if (isDraft) {
    expect(text).toContain('Ask a program: May I keep my phone with me')
    expect(text).toContain('A good answer: "Keep it on silent')
  } else {
    expect(text).toContain('At Example Harbor Hospital: Keep your phone on silent.')
    expect(text).toContain('Checked with the program on November 2, 2026.')
  }
})

test('the picture of the first call shows how the program answers, with its day; without that, what is usual', () => {
  const picture = pageAt('/inside/first-call/').dom.querySelector('.picture')?.textContent ?? ''
  const usual = ['Nobody there? Say a good time to call you back.', 'They call back.']
  const own = [
    'You call Example Harbor Hospital. Who answers: Our admissions staff, Monday to Friday, 8 am to 6 pm.',
    'Others take the call for Example Harbor Hospital then.',
    'Example Harbor Hospital tries to call back within 4 hours.',
    'Example Harbor Hospital does not even say that you called.',
    'Checked with the program on November 2, 2026.',
  ]
  for (const text of usual) expect(picture.includes(text)).toBe(isDraft)
  for (const text of own) expect(picture.includes(text)).toBe(!isDraft)
})

test('a fact past its date says so', () => {
  const text = pageAt('/contact/').dom.querySelector('main')?.textContent ?? ''
  expect(text.includes('Last checked with the program on June 1, 2025. Ask to confirm.')).toBe(!isDraft)
})

test('the logo is shown on a published guide, and is no file of a draft', () => {
  const logo = pageAt('/').dom.querySelector('header img')
  expect(logo?.getAttribute('src')).toBe(isDraft ? undefined : '/brand/logo.svg')
  expect(files.includes('brand/logo.svg')).toBe(!isDraft)
})

test("the publisher's own pages are listed where they asked to be", () => {
  const { dom } = pageAt('/')
  const links = (place: string) => dom.querySelectorAll(`${place} a`).map((link) => link.getAttribute('href'))
  expect(links('footer').includes('/about-us/')).toBe(!isDraft)
  expect(links('header nav').includes('/our-team/')).toBe(!isDraft)
  expect(links('footer').includes('https://www.harbor-hospital.example.org/')).toBe(!isDraft)
})

test('a hidden article is gone with every link to it, and its old address leads to its part of the guide', () => {
  const links = pages.flatMap(({ dom }) =>
    dom.querySelectorAll('a').map((link) => link.getAttribute('href') ?? ''),
  )
  const hidden = '/inside/one-to-one/'
  expect(links.some((link) => link.startsWith(hidden))).toBe(isDraft)
  expect(pages.some(({ address }) => address === hidden)).toBe(isDraft)
  expect(
    /^\/inside\/one-to-one\/ \/inside\/ 301$/m.test(readFileSync(join(root, '_redirects'), 'utf8')),
  ).toBe(!isDraft)
})
