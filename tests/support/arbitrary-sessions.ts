import fc from 'fast-check'
import { lineOf } from '@/tests/support/arbitrary-names'
import { timetable } from '@/tests/support/arbitrary-timetable'
import type { Timetable } from '@/tests/support/arbitrary-timetable'
import { fives, oneOf, rarely } from '@/tests/support/pick'
import type { Pick } from '@/tests/support/pick'
import { participants, sessionKinds, treatmentKinds } from '@/lib/program/lists'
import type { Session, TimedSession } from '@/lib/program/session-schema'

/** How often, and from which week. */
type Plan = { readonly repeat: TimedSession['repeat']; readonly week: number }

/** When a session that is not every week takes place, with the weeks that another one at the same time may have. */
const plans = [
  { repeat: 'every other week', week: 1, twin: 2 },
  { repeat: 'every other week', week: 2, twin: 1 },
  { repeat: 'monthly', week: 1, twin: 4 },
  { repeat: 'monthly', week: 3, twin: 2 },
] as const
const everyWeek = { repeat: 'weekly', week: 1 } as const

/**
 * Sessions with exactly so many counted minutes in every week, and at most `room` more in some. Shared out from the
 * minutes, so that none has to be thrown away.
 */
export function anySessions(pick: Pick, minutes: number, room: number): Session[] {
  const place = timetable(pick)
  const sessions = [
    ...countedEachWeek(pick, place, minutes),
    ...countedSometimes(pick, place, room),
    ...uncounted(pick, place),
  ]
  if (sessions.length === 0)
    return [
      {
        kind: 'peer-support',
        takesPart: 'you',
        required: false,
        appointment: { minutes: { from: 30, to: 60 }, per: 'week' },
      },
    ]
  return pick(fc.shuffledSubarray(sessions, { minLength: sessions.length }))
}

function countedEachWeek(pick: Pick, place: Timetable, minutes: number): Session[] {
  const sessions: Session[] = []
  for (let left = minutes; left > 0;) {
    const length = Math.min(left, fives(pick, 15, 240))
    const what = counted(pick)
    const found = rarely(pick, 10) ? undefined : place(length, what.takesPart)
    sessions.push(
      found
        ? { ...what, ...found, ...everyWeek }
        : { ...what, appointment: { minutes: { from: length, to: length }, per: 'week' } },
    )
    left -= length
  }
  return sessions
}

function countedSometimes(pick: Pick, place: Timetable, room: number): Session[] {
  const sessions: Session[] = []
  for (let left = room, count = pick(fc.nat(3)); count > 0 && left >= 5; count -= 1) {
    const length = fives(pick, 5, Math.min(left, 120))
    left -= length
    const what = counted(pick)
    const found = rarely(pick, 3) ? undefined : place(length, what.takesPart)
    if (!found) {
      const from = pick(fc.integer({ min: 5, max: length }))
      sessions.push({
        ...what,
        appointment: { minutes: { from, to: length }, per: oneOf(pick, ['week', 'month'] as const) },
      })
      continue
    }
    const { twin, ...plan } = oneOf(pick, plans)
    sessions.push({ ...what, ...found, ...plan })
    if (pick(fc.boolean())) sessions.push({ ...what, ...found, ...plan, kind: 'education', week: twin })
  }
  return sessions
}

function uncounted(pick: Pick, place: Timetable): Session[] {
  return Array.from({ length: pick(fc.nat(4)) }, (): Session[] => {
    const length = fives(pick, 15, 120)
    const { twin: _, ...sometimes } = oneOf(pick, plans)
    const plan: Plan = pick(fc.boolean()) ? everyWeek : sometimes
    const what = oneOf(pick, [
      { kind: 'family', takesPart: 'family', required: pick(fc.boolean()) },
      {
        kind: oneOf(pick, ['drug-test', 'mutual-help'] as const),
        takesPart: 'you',
        required: pick(fc.boolean()),
      },
      { kind: oneOf(pick, sessionKinds), takesPart: oneOf(pick, participants), required: false },
    ] as const)
    if (rarely(pick, 5))
      return [
        {
          ...what,
          ...named(pick),
          appointment: { minutes: { from: length, to: length + 30 }, per: 'month' },
        },
      ]
    const found = place(length, what.takesPart)
    return found ? [{ ...what, ...named(pick), ...found, ...plan }] : []
  }).flat()
}

/** What a session that counts is. */
function counted(pick: Pick) {
  const kind = oneOf(pick, treatmentKinds)
  const usual = kind === 'family' ? 'you and family' : 'you'
  return {
    kind,
    takesPart: rarely(pick, 10) ? oneOf(pick, ['you', 'you and family'] as const) : usual,
    required: true,
    ...named(pick),
  } as const
}

function named(pick: Pick): { readonly name?: string } {
  return rarely(pick, 4) ? { name: pick(lineOf(2, 60)) } : {}
}
