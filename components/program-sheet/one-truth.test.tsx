import { addressesOf } from '@/lib/links/addresses'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SheetPhases } from '@/components/program-sheet/sheet-phases'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import { english, shippedProgram, englishForms } from '@/tests/support/english'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import { plainText } from '@/lib/program/forms/plain-text'
import { programFile } from '@/lib/program/forms/program-file'
import { smsLine } from '@/lib/program/forms/sms'
import type { Program } from '@/lib/program/schema'

const before = shippedProgram('evening')
/** The one-to-one on Tuesday ends half an hour later: in the file, one session of one line. */
const after = withTuesdayUntil('19:00')

function withTuesdayUntil(end: string): Program {
  const [first, ...later] = before.phases
  if (!first) throw new Error('the evening track has no phase')
  const sessions = first.sessions.map((session) =>
    'day' in session && session.day === 'tue' ? { ...session, end } : session,
  )
  return { ...before, phases: [{ ...first, sessions }, ...later] }
}

const common = { headingLevel: 3, words: english } as const
const sheet = { phases: 'Phases', phase: 'Phase', weeks: 'Weeks', hours: 'Hours' }
const html = (element: ReactElement) => renderToStaticMarkup(element)
const place = { canonical: 'https://guide.example', at: addressesOf('/'), draft: true }

/** Every form of the same facts, and what each must say before and after the change. */
const forms: readonly (readonly [string, (program: Program) => string, string, string])[] = [
  [
    'sentence',
    (program) => glanceSentence(program, english),
    '10 hours of treatment a week',
    '10 and a half hours of treatment a week',
  ],
  [
    'facts',
    (program) => html(<ProgramStructure {...common} program={program} view="glance" />),
    '10 hours; then ',
    '10 and a half hours; then ',
  ],
  [
    'drawing',
    (program) =>
      html(<ProgramStructure {...common} program={program} view="week" />).split('</svg>')[0] ?? '',
    '5:30 to 6:30',
    '5:30 to 7',
  ],
  [
    'table',
    (program) =>
      html(<ProgramStructure {...common} program={program} view="week" />)
        .split('</table>')[0]
        ?.split('<table>')[1] ?? '',
    '5:30 to 6:30 pm',
    '5:30 to 7 pm',
  ],
  [
    'list',
    (program) => html(<ProgramStructure {...common} program={program} view="week" />).split('<ol')[1] ?? '',
    '5:30 to 6:30 pm',
    '5:30 to 7 pm',
  ],
  [
    'phases',
    (program) => html(<ProgramStructure {...common} program={program} view="phases" />),
    '10 hours a week',
    '10 and a half hours a week',
  ],
  [
    'bars',
    (program) => html(<ProgramStructure {...common} program={program} view="hours" />),
    'One-to-one</strong> 1 hour, about 1 of 10 hours',
    'One-to-one</strong> 1 and a half hours, about 1 of 10 hours',
  ],
  [
    'comparison',
    (program) => html(<ProgramStructure {...common} programs={[program]} view="compare" />),
    '10 hours; then ',
    '10 and a half hours; then ',
  ],
  [
    'text',
    (program) => plainText(program, english, englishForms, { safety: [], address: place.canonical }),
    'Tue  5:30 to 6:30 pm',
    'Tue  5:30 to 7 pm',
  ],
  [
    'text message',
    (program) => smsLine(program, english, englishForms, { draft: true }) ?? '',
    '10 hours a week',
    '10 and a half hours a week',
  ],
  [
    'calendar',
    (program) =>
      phaseCalendars(program, { at: place.at, words: englishForms, today: '2026-12-30' })[0]?.week?.text ??
      '',
    'DTEND:20270105T183000',
    'DTEND:20270105T190000',
  ],
  [
    'sheet',
    (program) => html(<SheetPhases program={program} words={{ pages: { sheet }, program: english }} />),
    '10 hours',
    '10 and a half hours',
  ],
  [
    'JSON',
    (program) => JSON.stringify(programFile(program, english, place)),
    '"treatmentMinutes":{"from":600,"to":600}',
    '"treatmentMinutes":{"from":630,"to":630}',
  ],
]

test.each(forms)('one changed session changes the %s', (_, write, old, now) => {
  const [then, later] = [write(before), write(after)]
  expect([then.includes(old), then.includes(now)]).toEqual([true, false])
  expect([later.includes(old), later.includes(now)]).toEqual([false, true])
})
