import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { cardName, contactCard } from '@/lib/export/contact-card'
import { addressesOf } from '@/lib/links/addresses'

const checked = '2026-11-02'
const words = { pages: { contact: { cardName: 'Front desk' } } }
const phone = {
  number: '1-555-555-0142',
  who: 'Our staff',
  hours: 'Monday to Friday, 8 am to 6 pm; Zoë and Łukasz also answer on Saturday mornings',
  cost: 'Free',
}
const admissions = { phone, checked }
const at = addressesOf('/')

function fieldsOf(text: string) {
  const card = new ICAL.Component(ICAL.parse(text) as unknown[])
  return card.getAllProperties().map((one) => [one.name, one.getFirstValue()] as const)
}

test('without a number there is no card', () => {
  expect(contactCard({ local: {}, at, words })).toEqual([])
})

test('ical.js reads the card back: a neutral name, the number as phones dial it, the hours, and nothing else', () => {
  const [file] = contactCard({ local: { admissions }, at, words })
  expect(file?.path).toBe('contact/front-desk.vcf')
  expect(fieldsOf(file?.text ?? '')).toEqual([
    ['version', '3.0'],
    ['fn', 'Front desk'],
    ['n', ['Front desk', '', '', '', '']],
    ['tel', '+15555550142'],
    // ical.js leaves the escaped semicolon of a vCard 3.0 as it is.
    ['note', phone.hours.replace(';', String.raw`\;`)],
  ])
  expect(file?.text).toContain('\r\nTEL;TYPE=WORK,VOICE:')
})

test('lines end as phones expect, and hold at most 75 bytes', () => {
  const [file] = contactCard({ local: { admissions }, at, words })
  const lines = (file?.text ?? '').split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
  expect(lines.some((line) => line.startsWith(' '))).toBe(true)
})

test('the name that the program chose goes before the one of the guide', () => {
  const local = { admissions, 'contact-card': { name: 'Desk, 4th floor', checked } }
  expect(cardName({ local, words })).toBe('Desk, 4th floor')
  const [file] = contactCard({ local, at, words })
  expect(file?.text).toContain(String.raw`FN:Desk\, 4th floor`)
})
