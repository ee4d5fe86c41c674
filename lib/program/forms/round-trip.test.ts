import { addressesOf } from '@/lib/links/addresses'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english, englishForms } from '@/tests/support/english'
import { anyProgram } from '@/tests/support/arbitrary-program'
import { asciiPunctuation } from '@/lib/program/forms/ascii-punctuation'
import { expectSame, itemAt } from '@/tests/support/expect-same'
import { plainText } from '@/lib/program/forms/plain-text'
import { programFile, programFileJsonSchema, programFileSchema } from '@/lib/program/forms/program-file'
import { readPlainText } from '@/tests/support/read-plain-text'
import type { ReadAppointment, ReadTimed } from '@/tests/support/read-plain-text'
import { recount } from '@/tests/support/recount'
import type { Told } from '@/tests/support/recount'
import {
  evenings,
  minutesOf,
  sessionMinutes,
  timeSpan,
  totalWeeks,
  visits,
  weekMinutes,
  weekMinutesRange,
} from '@/lib/program/hours'
import { repeats } from '@/lib/program/lists'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

const runs = { numRuns: 2000 }
/** Milliseconds on a busy machine; on a free one each test takes a few seconds. */
const timeout = 120_000
const canonical = 'https://iop-guide.example'
const address = `${canonical}/program/evening/`
const safety = [
  'Before you stop or cut down, read this.',
  `Danger signs and overdose steps: ${canonical}/help/`,
]

test(
  'plain text: each phase read back has the same level, weeks, sessions and hours, and so do its sessions counted anew',
  { timeout },
  () => {
    fc.assert(
      fc.property(anyProgram, fc.boolean(), (program, isDraft) => {
        const draft = isDraft ? { draft: 'Draft. No clinician has checked this page yet.' } : {}
        const text = plainText(program, english, englishForms, { ...draft, safety, address })
        expect(text.split('\n').filter((line) => Array.from(line).length > 80)).toEqual([])
        expect(text).not.toMatch(/\r|[“”‘’–—…\u00a0]| $/m)
        expect(text.startsWith('Draft.')).toBe(isDraft)
        expect(text.includes(`\n${english.example}\n`)).toBe(program.example)
        expect(text.endsWith(`${canonical}/help/\n\n${englishForms.text.page}\n${address}\n`)).toBe(true)
        const read = readPlainText(text)
        expect(read).toHaveLength(program.phases.length)
        program.phases.forEach((phase, index) => {
          const { level, weeks, minutes, timed, appointments } = itemAt(read, index)
          expectSame([level, weeks, minutes], [english.levels[phase.level], phase.weeks, weekMinutes(phase)])
          const told = [
            ...timed.filter(isCounted).map(toldTimed),
            ...appointments.filter(isCounted).map(toldAppointment),
          ]
          expectSame(recount(told), weekMinutes(phase))
          expectSame(
            timed.map(({ day, times, name }) => `${day} ${times.from} ${times.to} ${name}`).sort(),
            phase.sessions.filter(isTimed).map(sessionLine).sort(),
          )
          expectSame(
            appointments.map(({ name, minutes: length, per }) => [name, length, per]),
            phase.sessions.flatMap((one) =>
              isTimed(one) ? [] : [[nameOf(one), one.appointment.minutes, one.appointment.per]],
            ),
          )
        })
      }),
      runs,
    )
  },
)

test(
  'JSON: the file is valid by its schema in zod and in ajv, and holds the hours, days and times of the program',
  { timeout },
  () => {
    const formats = { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ }
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats })
    const isValid = ajv.compile(programFileJsonSchema({ canonical, at: addressesOf('/') }))
    fc.assert(
      fc.property(anyProgram, fc.boolean(), (program, draft) => {
        const text: unknown = JSON.parse(
          JSON.stringify(programFile(program, english, { canonical, at: addressesOf('/'), draft })),
        )
        expect(isValid(text), JSON.stringify(isValid.errors)).toBe(true)
        const file = programFileSchema.parse(text)
        const { phases, closures = [], ...facts } = program
        expect(file).toMatchObject({ ...facts, closures, draft, page: `${canonical}/program/${program.id}/` })
        expectSame(
          [file.totals.treatmentMinutes, file.totals.weeks],
          [weekMinutesRange(program), totalWeeks(program)],
        )
        phases.forEach((phase, index) => {
          const found = itemAt(file.phases, index)
          expect(found.sessions.map(({ counts: _, ...session }) => session)).toEqual(phase.sessions)
          expectSame(
            [found.weeks, found.treatmentMinutes, found.visits, found.evenings],
            [phase.weeks, weekMinutes(phase), visits(phase), evenings(phase)],
          )
          const counted = found.sessions.filter((one) => one.counts)
          expectSame(recount(counted.map(toldInFile)), found.treatmentMinutes)
          for (const { kind, minutes } of found.kinds) {
            expectSame(recount(counted.filter((one) => one.kind === kind).map(toldInFile)), minutes)
          }
          const shares = found.kinds.reduce((total, { share }) => total + share, 0)
          if (found.kinds.length > 0) expect(shares).toBeCloseTo(1, 2)
          const span = timeSpan([phase])
          expectSame(
            [found.earliestStart, found.latestEnd].map((time) => time && minutesOf(time)),
            [span?.from, span?.to],
          )
        })
      }),
      runs,
    )
  },
)

function sessionLine(session: TimedSession): string {
  return `${session.day} ${minutesOf(session.start)} ${minutesOf(session.end)} ${nameOf(session)}`
}

function nameOf({ name, kind }: Session): string {
  return asciiPunctuation(name ?? english.kinds[kind].long)
}

function isCounted({ notes }: ReadTimed | ReadAppointment): boolean {
  const { session, participants } = english
  return ![session.optional, session.notCounted, participants.family].some((note) => notes.includes(note))
}

function toldTimed({ times, notes }: ReadTimed): Told {
  const repeat = repeats.find((one) => notes.includes(english.repeats[one])) ?? 'weekly'
  const week =
    [1, 2, 3, 4].find((one) => notes.includes(english.session.fromWeek.replace('{week}', String(one)))) ?? 1
  return { minutes: times.to - times.from, repeat, week }
}

function toldAppointment({ minutes, per }: ReadAppointment): Told {
  return { appointment: minutes, per }
}

function toldInFile(session: Session): Told {
  if (!isTimed(session)) return { appointment: session.appointment.minutes, per: session.appointment.per }
  return { minutes: sessionMinutes(session), repeat: session.repeat, week: session.week }
}
