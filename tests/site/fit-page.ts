import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { englishFit, english } from '@/tests/support/english'
import { lengthText } from '@/lib/program/length-words'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import { writtenProgram } from '@/lib/program/schema'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionTime } from '@/lib/program/session-words'
import { trackWords } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { inARow } from '@/lib/words/in-a-row'
import { fill } from '@/lib/words/fill'

/** A stretch of a day, in minutes since midnight. */
type Stretch = { readonly day: Day; readonly from: number; readonly to: number }
/** What a reader marks: boxes and exact hours alike, and minutes of travel. */
export type Marked = {
  readonly boxes: readonly Stretch[]
  readonly exact: readonly Stretch[]
  readonly travel: number
}
const folder = join(process.env.CONTENT_DIR ?? 'content', 'programs')
const programs = readdirSync(folder).map((file) =>
  writtenProgram.parse(parse(readFileSync(join(folder, file), 'utf8'))),
)

/** What the page says: every line of each track, and the status line. */
export type Said = { readonly tracks: readonly (readonly string[])[]; readonly status: string }

/** What it must say, counted minute by minute from the files of the tracks, not with the page's own code. */
export function expected({ boxes, exact, travel }: Marked): Said {
  const { fits, clashes, track, firstOne, firstOther } = englishFit.status
  const busy = [...boxes, ...exact]
  const found = programs
    .map((program) => {
      const phases = clashesOf(program, busy, travel)
      const required = phases.map(({ clashing }) => clashing.filter((session) => session.required).length)
      return { program, phases, count: Math.max(0, ...required) }
    })
    .toSorted((a, b) => a.count - b.count)
  const named = ({ name, shortName }: Program) => shortName ?? name
  const free = found.filter(({ count }) => count === 0).map(({ program }) => named(program))
  const taken = found
    .filter(({ count }) => count > 0)
    .map(({ program, count }, index) => {
      const first = count === 1 ? firstOne : firstOther
      return fill(index === 0 ? first : track, { track: named(program), count })
    })
  const said = (text: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text, { tracks: inARow(names, 'en') })]
  return {
    tracks: found.map(({ program, phases, count }) => trackLines(program, phases, count)),
    status: [...said(fits, free), ...said(clashes, taken)].join('\n'),
  }
}

/** A phase with set times, and those of its sessions that clash. */
type PhaseClashes = { readonly phase: Phase; readonly clashing: readonly Session[] }

function clashesOf(
  { phases, setting }: Program,
  busy: readonly Stretch[],
  travel: number,
): readonly PhaseClashes[] {
  const way = setting === 'virtual' ? 0 : travel
  return phases
    .filter(({ sessions }) => sessions.some((session) => isTimed(session) && session.takesPart !== 'family'))
    .map((phase) => ({
      phase,
      clashing: inOrder(phase.sessions.filter((session) => isTaken(session, busy, way))),
    }))
}

function trackLines(program: Program, found: readonly PhaseClashes[], count: number): readonly string[] {
  const { name, example, who, setting, phases } = program
  const { result } = englishFit
  const isFree = found.every(({ clashing }) => clashing.length === 0)
  const ask = count === 0 ? [] : [count === 1 ? result.askOne : result.askOther]
  const verdict = count === 1 ? result.countOne : result.countOther
  const badge = example ? `${english.example} ` : ''
  return [
    name,
    `${badge}${english.who.usual[who]}, ${english.settings[setting]}.${setting === 'virtual' ? ` ${result.video}` : ''}`,
    count === 0 ? result.none : fill(verdict, { count }),
    result.details,
    ...(isFree ? [] : found.flatMap((one) => phaseLines(one, trackWords(english, program)))),
    [...ask, result.change].join(' '),
    ...appointmentsOf(phases).map((session) => fill(result.appointment, { session })),
  ]
}

function appointmentsOf(phases: readonly Phase[]): readonly string[] {
  const sessions = phases
    .flatMap((phase) => phase.sessions)
    .filter((session) => !isTimed(session) && session.takesPart !== 'family')
  return [...new Set(sessions.map((session) => sessionName(session, english)))]
}

function inOrder(sessions: readonly Session[]): readonly Session[] {
  const key = (session: Session) => (isTimed(session) ? `${days.indexOf(session.day)} ${session.start}` : '')
  return sessions.toSorted((a, b) => key(a).localeCompare(key(b)))
}

function isTaken(session: Session, busy: readonly Stretch[], way: number): boolean {
  if (!isTimed(session) || session.takesPart === 'family') return false
  const [start = 0, end = 0] = [session.start, session.end].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  )
  const away = Array.from({ length: end - start + 2 * way }, (_, index) => start - way + index)
  return away.some((now) => busy.some(({ day, from, to }) => day === session.day && from <= now && now < to))
}

/** The name of the phase, then a sentence and a list for required sessions, and the same for optional ones. */
function phaseLines({ phase, clashing }: PhaseClashes, words: ProgramWords): readonly string[] {
  const { result } = englishFit
  const weeks = lengthText(phase, english)
  const said = (
    [
      [true, result.one, result.other],
      [false, result.optionalOne, result.optionalOther],
    ] as const
  ).map(([required, one, other]) => {
    const [first, ...more] = clashing
      .filter((session) => session.required === required)
      .map((session) => sessionLine(session, words))
    if (first === undefined) return []
    return more.length === 0
      ? [fill(one, { session: first })]
      : [fill(other, { count: more.length + 1 }), first, ...more]
  })
  const lines = clashing.length === 0 ? [result.none] : said.flat()
  return [fill(result.phase, { phase: phase.name, weeks }), ...lines]
}

function sessionLine(session: Session, words: ProgramWords): string {
  const day = isTimed(session) ? english.days[session.day].long : ''
  const rhythm = isTimed(session) && session.repeat !== 'weekly' ? `, ${english.repeats[session.repeat]}` : ''
  return fill(englishFit.result.session, {
    day,
    time: sessionTime(session, words),
    session: `${sessionName(session, english)}${rhythm}`,
  })
}
