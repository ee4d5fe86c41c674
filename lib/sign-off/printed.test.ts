import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { stringify } from 'yaml'
import { collect } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import { phase, program } from '@/lib/program/gallery-weeks'
import { printedBy } from '@/lib/sign-off/printed'

const shipped = readRawContent('content').documents.filter(({ kind }) => kind !== 'Program')
const documentOf = (path: string, value: string) => {
  const document = readRawDocument(new VFile({ path, value }), path)
  if (document?.data === undefined) throw new Error(`${path} was refused`)
  return document
}

/** What a clinician reads of a week with these sessions. */
function drawn(sessions: readonly object[]): readonly string[] {
  const [given] = program([phase([])]).phases
  const track = { ...program(), phases: [{ ...given, sessions }] }
  const documents = [...shipped, documentOf('programs/fixture.yaml', stringify(track))]
  return printedBy(collect(documents, 'en')).program('fixture')
}

test('a drawn week is signed in words: session, day, time, who takes part, how often, and what sets it apart', () => {
  const at = { start: '18:00', end: '19:30' }
  const lines = drawn([
    { kind: 'group', day: 'mon', ...at },
    { kind: 'skills', day: 'tue', ...at, name: 'Fresh start' },
    {
      kind: 'family',
      day: 'wed',
      ...at,
      takesPart: 'family',
      repeat: 'every fourth week',
      week: 3,
      required: false,
    },
    { kind: 'one-to-one', appointment: { minutes: { from: 50, to: 60 }, per: 'month' } },
    { kind: 'mutual-help', day: 'sun', ...at },
  ])
  expect(lines.slice(2)).toEqual([
    '  - Monday, 6 to 7:30 pm: Group (you; every week)',
    '  - Tuesday, 6 to 7:30 pm: Fresh start (Skills; you; every week)',
    '  - Wednesday, 6 to 7:30 pm: Family session (your family, without you; every fourth week; from week 3; optional)',
    '  - 50 to 60 minutes each month: One-to-one (you; by appointment)',
    '  - Sunday, 6 to 7:30 pm: Mutual-help meeting (you; every week; not counted in the hours)',
  ])
  expect(lines[1]).toMatch(/^- .* \(Intensive outpatient \(IOP\), 4 to 6 weeks\): /)
})

test('each field of a session changes what is signed', () => {
  const session = { kind: 'group', day: 'mon', start: '18:00', end: '19:30', name: 'A name' }
  const changes = [
    { day: 'tue' },
    { start: '18:30' },
    { end: '20:00' },
    { kind: 'skills' },
    { name: 'Another' },
    { takesPart: 'you and family' },
    { required: false },
    { repeat: 'every fourth week' },
    { repeat: 'every fourth week', week: 2 },
    { week: 2 },
    { repeat: 'monthly', which: 'first' },
    { repeat: 'every other week', from: '2026-12-09' },
    { counts: false },
    { breaks: 15 },
    { lasts: 15 },
    { where: 'elsewhere' },
  ]
  const texts = [{}, ...changes].map((change) => drawn([{ ...session, ...change }]).join('\n'))
  expect(new Set(texts).size).toBe(texts.length)
})
