import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mustCome } from '@/lib/program/counts-as-treatment'
import { english, englishForms } from '@/tests/support/english'
import { anyProgram } from '@/tests/support/arbitrary-program'
import { gsm7, gsm7Length } from '@/lib/program/forms/gsm7'
import { readSms } from '@/tests/support/read-sms'
import type { ReadStretch } from '@/tests/support/read-sms'
import { smsLine } from '@/lib/program/forms/sms'
import { minutesOf, timeSpan, visits, weekMinutes } from '@/lib/program/hours'
import { isTimed } from '@/lib/program/session-schema'
import type { Session, TimedSession } from '@/lib/program/session-schema'
import { hasAppointments } from '@/lib/program/visit-words'

/** The alphabet of text messages, by its own code points. Source: 3GPP TS 23.038. */
const alphabet = /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]+$/

test('SMS: the line fits one message, and its days, times and hours are those of the first phase', () => {
  const ways = new Map<string, number>()
  fc.assert(
    fc.property(anyProgram, fc.boolean(), (program, draft) => {
      const [phase] = program.phases
      if (!phase) throw new Error('a program has at least one phase')
      const line = smsLine(program, english, englishForms, { draft })
      const places = Array.from(line).length + Array.from(line.matchAll(/[\^{}\\[\]~|€]/g)).length
      expect(line).toMatch(alphabet)
      expect([places <= 160, gsm7Length(line)]).toEqual([true, places])
      const read = readSms(line)
      expect(read).toMatchObject({ draft, example: program.example, minutes: weekMinutes(phase) })
      expect([gsm7(program.name), englishForms.sms.neutral]).toContain(read.name)
      const { when } = read
      ways.set(when.how, (ways.get(when.how) ?? 0) + 1)
      const timed = phase.sessions.filter(isTimed).filter(({ takesPart }) => takesPart !== 'family')
      if (when.how === 'times') {
        expect([grid(timed), grid(timed.filter(mustCome))]).toContainEqual(
          grid(when.stretches.flatMap(asSession)),
        )
      } else if (when.how === 'span') {
        const span = timeSpan([phase])
        expect(when).toMatchObject({ visits: visits(phase), times: span })
        expect(new Set(when.days)).toEqual(new Set(timed.filter(mustCome).map(({ day }) => day)))
      } else if (when.how !== 'hours') {
        expect(timed.filter(mustCome)).toEqual([])
        expect(when.how).toBe(hasAppointments(phase) ? 'appointments' : 'none')
      }
      if (when.how === 'times' || when.how === 'span')
        expect(read.plusAppointments).toBe(hasAppointments(phase))
    }),
    { numRuns: 2000 },
  )
  expect([...ways.keys()]).toEqual(expect.arrayContaining(['appointments', 'hours', 'span', 'times']))
})

/** Each five minutes of the week with what is said about it: equal for the same times, however they are put together. */
function grid(
  sessions: readonly (Pick<TimedSession, 'day' | 'start' | 'end'> & {
    readonly notes?: string
  } & Partial<Session>)[],
): readonly string[] {
  const steps = sessions.flatMap((session) => {
    const [from, to] = [minutesOf(session.start), minutesOf(session.end)]
    const notes = session.notes ?? notesOf(session)
    return Array.from(
      { length: (to - from) / 5 },
      (_, index) => `${session.day} ${from + 5 * index} ${notes}`,
    )
  })
  return [...new Set(steps)].sort()
}

function notesOf({ repeat = 'weekly', week = 1, required }: Partial<TimedSession>): string {
  const notes = [
    repeat === 'weekly' ? '' : english.repeats[repeat],
    week === 1 ? '' : english.session.fromWeek.replace('{week}', String(week)),
    required ? '' : english.session.optional,
  ]
  return notes.filter(Boolean).join('; ')
}

function asSession({ day, times, notes }: ReadStretch) {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return [{ day, start: clock(times.from), end: clock(times.to), notes }]
}
