import { addressesOf } from '@/lib/links/addresses'
import { expect, test } from 'vitest'
import { programFiles } from '@/lib/export/program-files'
import { english, englishForms } from '@/tests/support/english'
import { appointment, phase, program } from '@/lib/program/gallery-weeks'
import type { Program } from '@/lib/program/schema'

function filesOf(given: Program, isDraft = true): ReadonlyMap<string, string> {
  const files = programFiles({
    at: addressesOf('/'),
    programs: [given],
    words: { program: english, forms: englishForms },
    canonical: 'https://iop-guide.example',
    draft: isDraft ? 'Draft. Not checked.' : undefined,
    safety: ['Read this first.'],
    warningsOf: ({ id }) => [`Warning of ${id}.`],
    today: '2026-12-20',
  })
  return new Map(files.map(({ path, text }) => [path, text]))
}

const { sms } = englishForms
const evening = program(
  [phase(), phase([appointment('one-to-one', 30, 60)], { id: 'step-down', level: 'outpatient' })],
  { id: 'evening' },
)

test('a program has its facts, two texts, and calendars for each phase with set times', () => {
  expect([...filesOf(evening).keys()]).toEqual([
    'program/program.schema.json',
    'program/evening.json',
    'program/evening.txt',
    'program/evening.sms.txt',
    'program/evening/start/appointments.ics',
    'program/evening/start/phase.ics',
    'program/evening/start/phase.json',
  ])
})

test('on a draft each text opens with it, and the facts say so', () => {
  const files = filesOf(evening)
  expect(files.get('program/evening.txt')).toMatch(/^Draft\. Not checked\.\n/)
  expect(files.get('program/evening.sms.txt')).toMatch(
    new RegExp(`^${sms.draft} ${sms.example} .+ a week\\.\n$`),
  )
  expect(files.get('program/evening.json')).toContain('"draft": true')
  const published = filesOf(evening, false)
  expect(published.get('program/evening.txt')).toMatch(/^Fixture track, example\n/)
  expect(published.get('program/evening.sms.txt')).toMatch(new RegExp(`^${sms.example} `))
  expect(published.get('program/evening.json')).toContain('"draft": false')
})

test('both calendars begin on the first Monday with a whole open week', () => {
  const closed = { ...evening, closures: [{ from: '2026-12-24', to: '2027-01-01', why: 'holidays' }] }
  const startsOf = (path: string) =>
    [...(filesOf(closed).get(path) ?? '').matchAll(/DTSTART:(\d{8})/g)].map(([, day]) => day)
  expect(startsOf('program/evening/start/appointments.ics')).toEqual(['20270104', '20270106', '20270107'])
  expect(startsOf('program/evening/start/phase.ics')).toHaveLength(18)
  expect(startsOf('program/evening/start/phase.ics')[0]).toBe('20270104')
})
