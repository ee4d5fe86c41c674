import { expect, test } from 'vitest'
import type { AskId, Local } from '@/lib/content/schema/local'
import { isStale, lastDay } from '@/lib/content/local/local-facts'
import { englishFacts } from '@/tests/support/english'

const checked = '2026-11-02'
const facts: Local = {
  admissions: {
    phone: { number: '1-555-555-0142', who: 'Our staff', hours: 'all day', cost: 'The call is free' },
    checked,
  },
  address: { lines: ['12 Example Street', 'Anytown'], checked },
  insurers: { names: ['One', 'Two', 'Three'], checked },
  'start-dates': { dates: ['2027-01-11', '2027-03-08'], checked },
  'withdrawal-care': {
    partners: [
      {
        name: 'Harbor',
        what: 'Nurses day and night.',
        phone: { number: '1-555-555-0143', who: 'A nurse', hours: 'all day', cost: 'Free' },
      },
    ],
    checked,
  },
  'medicine-policy': { text: 'You keep your medicine.', checked, until: '2027-01-01' },
}
const saidOf = englishFacts(facts)
const text = (id: AskId) => saidOf(id)?.text

test('each part of what a program says is one sentence that a reader can use', () => {
  expect(text('admissions')).toBe('Call 1-555-555-0142. Who answers: Our staff, all day. The call is free.')
  expect(text('address')).toBe('12 Example Street, Anytown')
  expect(text('insurers')).toContain('One, Two, and Three')
  expect(text('insurers')).toContain('Call to confirm')
  expect(text('start-dates')).toContain('January 11, 2027; March 8, 2027')
  expect(text('withdrawal-care')).toBe(
    'Medical care before and while you stop: Harbor. Nurses day and night. Call 1-555-555-0143. Who answers: A nurse, all day. Free. If no one answers, go to an emergency room.',
  )
  expect(text('medicine-policy')).toBe('You keep your medicine.')
})

test('nothing is said where the program has said nothing', () => {
  expect(saidOf('parking')).toBeUndefined()
})

test('a fact holds for a year, or up to its own day; the day after it is stale', () => {
  expect(lastDay({ checked })).toBe('2027-11-02')
  expect(isStale({ checked }, '2027-11-02')).toBe(false)
  expect(isStale({ checked }, '2027-11-03')).toBe(true)
  expect(isStale({ checked, until: '2027-01-01' }, '2027-01-02')).toBe(true)
})

test('beside the own words of a program about something dangerous, the warning stands whatever they say', () => {
  const said = (facts: Local, id: AskId) => englishFacts(facts)(id)?.warnings ?? []
  const text = 'Ask for Ann at the desk.'
  expect(said({ 'medicine-policy': { text, checked } }, 'medicine-policy').join()).toContain(
    'Methadone and buprenorphine are treatment.',
  )
  expect(said({ 'first-call': { text, checked } }, 'first-call').join()).toContain(
    'Do not stop or cut down alcohol',
  )
  expect(said({ directions: { text, checked } }, 'directions')).toEqual([])
})
