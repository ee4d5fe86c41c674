import { addressesOf } from '@/lib/links/addresses'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english, englishForms } from '@/tests/support/english'
import { eachProgram } from '@/tests/support/each-program'
import { asciiPunctuation } from '@/lib/program/forms/ascii-punctuation'
import { expectSame, itemAt } from '@/tests/support/expect-same'
import { plainText } from '@/lib/program/forms/plain-text'
import { programFile, programFileJsonSchema, programFileSchema } from '@/lib/program/forms/program-file'
import { isSaidNotToCount, readPlainText } from '@/tests/support/read-plain-text'
import {
  evenings,
  minutesAWeek,
  minutesOf,
  minutesWithBreaks,
  sessionMinutes,
  timeSpan,
  totalWeeks,
  visits,
  weekMinutes,
  weekMinutesRange,
} from '@/lib/program/hours'
import { counts } from '@/lib/program/counts-as-treatment'
import { lengthText } from '@/lib/program/length-words'
import { levelText } from '@/lib/program/level-words'
import { plainWeeks } from '@/lib/program/plain-week'
import type { Phase } from '@/lib/program/schema'
import { sessionTime } from '@/lib/program/session-words'
import { phaseTimes } from '@/lib/program/times-words'
import { trackWords } from '@/lib/program/track-words'
import { visitsText } from '@/lib/program/visit-words'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'

const canonical = 'https://iop-guide.example'
const address = `${canonical}/program/evening/`
const safety = ['Before you stop or cut down, read this.', `All numbers and steps: ${canonical}/help/`]

test('plain text: each phase read back has the same level, length, days, times and hours, and each of its sessions', () => {
  eachProgram(fc.boolean(), (program, isDraft) => {
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
      const { level, weeks, hours, visits: days, times, timed, appointments } = itemAt(read, index)
      const words = trackWords(english, program)
      const said = [levelText(phase, words), lengthText(phase, words), visitsText(phase, program, words)]
      expectSame([level, weeks, days, times], [...said, phaseTimes(phase, words)].map(asciiPunctuation))
      if (hours) expectSame([hours.usual, hours.most, hours.withBreaks], expectedHours(phase))
      else expect(phase.sessions.filter(counts)).toHaveLength(1)
      expectSame(
        timed
          .map(({ day, times: { from, to }, said: row }) => `${day} ${from} ${to} ${isSaidNotToCount(row)}`)
          .sort(),
        phase.sessions.filter(isTimed).map(sessionLine).sort(),
      )
      const names = phase.sessions.filter(isTimed).map(nameOf)
      expect(names.filter((name) => !timed.some(({ said: row }) => row.startsWith(name)))).toEqual([])
      const agreed = phase.sessions.filter((one) => !isTimed(one))
      expectSame(
        appointments.map((row, at) => {
          const session = itemAt(agreed, at)
          return (
            row.startsWith(nameOf(session)) && row.endsWith(asciiPunctuation(sessionTime(session, words)))
          )
        }),
        agreed.map(() => true),
      )
    })
  })
})

test('JSON: the file is valid by its schema in zod and in ajv, and holds the hours, days and times of the program', () => {
  const formats = { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ }
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats })
  const isValid = ajv.compile(programFileJsonSchema({ canonical, at: addressesOf('/') }))
  eachProgram(fc.boolean(), (program, draft) => {
    const text: unknown = JSON.parse(
      JSON.stringify(programFile(program, english, { canonical, at: addressesOf('/'), draft })),
    )
    expect(isValid(text), JSON.stringify(isValid.errors)).toBe(true)
    const file = programFileSchema.parse(text)
    const { phases, closures = [], ...facts } = program
    expect(file).toMatchObject({ ...facts, closures, draft, page: `${canonical}/program/${program.id}/` })
    expectSame(
      [file.totals.treatmentMinutes, file.totals.weeks],
      [weekMinutesRange(program), program.order === 'as needed' ? undefined : totalWeeks(program)],
    )
    phases.forEach((phase, index) => {
      const found = itemAt(file.phases, index)
      expect(found.sessions).toEqual(
        phase.sessions.map((session) => asJson({ ...session, counts: counts(session) })),
      )
      expectSame(
        [found.weeks, found.treatmentMinutes, found.visits, found.evenings],
        [phase.weeks, weekMinutes(phase), visits(phase), evenings(phase)],
      )
      const counted = found.sessions.filter((one) => one.counts)
      for (const { kind, minutes } of found.kinds) {
        const own = counted.filter((one) => one.kind === kind)
        expectSame(
          minutes,
          minutesAWeek(phase, (one) => counts(one) && one.kind === kind),
        )
        expect(own.length).toBeGreaterThan(0)
      }
      const shares = found.kinds.reduce((total, { share }) => total + share, 0)
      if (found.kinds.length > 0) expect(shares).toBeCloseTo(1, 2)
      const span = timeSpan([phase])
      expectSame(
        [found.earliestStart, found.latestEnd].map((time) => time && minutesOf(time)),
        [span && span.from % 1440, span && span.to % 1440],
      )
    })
  })
})

/** What is left of a value on its way through a file. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Day, minutes since midnight, and if the text has to say that it does not count. */
function sessionLine(session: TimedSession): string {
  const from = minutesOf(session.start)
  return `${session.day} ${from} ${from + sessionMinutes(session)} ${!counts(session)}`
}

function nameOf({ name, kind }: Session): string {
  return asciiPunctuation(name ?? english.kinds[kind].long)
}

/** Of most weeks; of the heaviest; and with the short breaks, where they make a difference. */
function expectedHours(phase: Phase) {
  const plain = plainWeeks(phase)
  const [usual, gross] = [weekMinutes(plain), minutesWithBreaks(plain)]
  return [usual, weekMinutes(phase).to, gross.to > usual.to ? gross : undefined]
}
