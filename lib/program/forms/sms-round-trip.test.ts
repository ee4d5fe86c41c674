import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mustCome } from '@/lib/program/counts-as-treatment'
import { isDiscreet } from '@/lib/program/forms/discreet'
import { gsm7, gsm7Length } from '@/lib/program/forms/gsm7'
import { hasMessage, smsLine } from '@/lib/program/forms/sms'
import { endMinutes, minutesOf, weekMinutes } from '@/lib/program/hours'
import { isTimed } from '@/lib/program/session-schema'
import { eachProgram } from '@/tests/support/each-program'
import { english, englishForms } from '@/tests/support/english'
import { expectSame } from '@/tests/support/expect-same'
import { readSms } from '@/tests/support/read-sms'
import { hoursIn } from '@/tests/support/read-words'

/** The alphabet of text messages, by its own code points. Source: 3GPP TS 23.038. */
const alphabet = /^[@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]+$/

test('SMS: the line fits one message, keeps the name, says no word of treatment, and its times and hours are those of the first phase', () => {
  const ways = new Map<string, number>()
  eachProgram(fc.boolean(), (program, draft) => {
    const [phase] = program.phases
    if (!phase) throw new Error('a program has at least one phase')
    const line = smsLine(program, english, englishForms, { draft })
    expect(line !== undefined).toBe(hasMessage(program, englishForms))
    if (line === undefined) return
    const places = Array.from(line).length + Array.from(line.matchAll(/[\^{}\\[\]~|€]/g)).length
    expect(line).toMatch(alphabet)
    expect([places <= 160, gsm7Length(line), isDiscreet(line, englishForms.sms.never)]).toEqual([
      true,
      places,
      true,
    ])
    const read = readSms(line, gsm7(program.discreetName ?? program.name) ?? '')
    expect(read).toMatchObject({ draft, example: program.example })
    const hours = hoursIn(read?.hours ?? '')
    if (hours) expect(hours.most).toBe(weekMinutes(phase).to)
    const stretches = read?.stretches
    const way = !stretches ? 'words' : !read.hours ? 'times alone' : read.someMore ? 'more' : 'times'
    ways.set(way, (ways.get(way) ?? 0) + 1)
    if (/: [0-9]+(?: to [0-9]+)? of [A-Z]/.test(line)) ways.set('of days', (ways.get('of days') ?? 0) + 1)
    if (stretches === undefined) return
    const timed = phase.sessions.filter(isTimed).filter(({ takesPart }) => takesPart !== 'family')
    const missing = timed
      .filter(mustCome)
      .filter(({ repeat }) => !read?.someMore || repeat === 'weekly')
      .filter(
        (session) =>
          !stretches.some(
            ({ day, times }) =>
              day === session.day &&
              times.from <= minutesOf(session.start) &&
              times.to >= endMinutes(session),
          ),
      )
    expectSame(missing, [])
    const made = stretches.filter(
      ({ day, times }) =>
        !timed.some((one) => one.day === day && minutesOf(one.start) === times.from) ||
        !timed.some((one) => one.day === day && endMinutes(one) === times.to),
    )
    expectSame(made, [])
  })
  expect([...ways.keys()].sort()).toEqual(['more', 'of days', 'times', 'times alone', 'words'])
})
