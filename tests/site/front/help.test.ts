import { expect, test } from 'vitest'
import { pageAt } from '@/tests/site/built-pages'

const { dom } = pageAt('/help/')
const main = dom.querySelector('main')
const placeOf = (html: string) => main?.innerHTML.indexOf(html) ?? -1

test('help begins with its four cards, then come the overdose steps, 911, finding care, and the other numbers', () => {
  const cards = main?.querySelectorAll('#help-now li a').map((link) => link.getAttribute('href'))
  expect(cards?.filter((href, index) => cards.indexOf(href) === index)).toEqual([
    'tel:911',
    '/help/#care-today',
    'tel:988',
    'sms:988',
    'tel:+18006624357',
  ])
  const places = [
    'id="help-now"',
    'id="danger-overdose"',
    'id="call-911"',
    'id="care-today"',
    'id="find-care"',
    'id="numbers"',
  ].map(placeOf)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
})

test('the help block stands once on the page that begins with it', () => {
  expect(dom.querySelectorAll('#help-now').length).toBe(1)
})

test('that nobody has called the numbers yet is said at the end alone', () => {
  expect(placeOf('Nobody has called')).toBeGreaterThan(placeOf('id="poison"'))
})

test('who to call folds its questions by topic, and says its warning once', () => {
  const contact = pageAt('/contact/').dom
  expect(contact.querySelectorAll('main a[href="/is-it-right/before-you-stop/"]').length).toBe(1)
  const asked = contact
    .querySelectorAll('main p')
    .filter((one) => one.textContent.startsWith('Ask a program:'))
  for (const one of asked) expect(one.closest('details')).not.toBeNull()
})
