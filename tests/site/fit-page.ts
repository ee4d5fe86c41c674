import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { englishFit, english } from '@/tests/support/english'
import { amountRange } from '@/lib/program/amount-words'
import { days } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import { writtenProgram } from '@/lib/program/schema'
import type { Phase, Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionTime } from '@/lib/program/session-words'
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
  const { marked, tracks, noTrack } = englishFit.status
  const busy = [...boxes, ...exact]
  const found = programs.map((program) => ({ program, phases: clashesOf(program, busy, travel) }))
  const count = found.filter(({ phases }) => phases.some(({ clashing }) => clashing.length > 0)).length
  const said = [
    fill(busy.length === 1 ? marked.one : marked.other, { count: busy.length }),
    count === 0 ? noTrack : fill(tracks, { count, all: programs.length }),
  ]
  return { tracks: found.map(({ program, phases }) => trackLines(program, phases)), status: said.join(' ') }
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

function trackLines(
  { name, example, who, setting, phases }: Program,
  found: readonly PhaseClashes[],
): readonly string[] {
  const { result } = englishFit
  const required = found.flatMap(({ clashing }) => clashing).filter((session) => session.required).length
  const isFree = found.every(({ clashing }) => clashing.length === 0)
  const after = [
    ...(required === 0 ? [] : [required === 1 ? result.askOne : result.askOther]),
    ...(found.some(({ clashing }) => clashing.length === 0) ? [result.change] : []),
  ]
  return [
    name,
    ...(example ? [english.example] : []),
    `${english.who[who]}, ${english.settings[setting]}.${setting === 'virtual' ? ` ${result.video}` : ''}`,
    ...(isFree && found.length > 0 ? [result.none] : []),
    ...(isFree ? [] : found.flatMap(phaseLines)),
    ...(after.length === 0 ? [] : [after.join(' ')]),
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
function phaseLines({ phase, clashing }: PhaseClashes): readonly string[] {
  const { result } = englishFit
  const weeks = amountRange(phase.weeks, english.amounts.weeks, english)
  const said = (
    [
      [true, result.one, result.other],
      [false, result.optionalOne, result.optionalOther],
    ] as const
  ).map(([required, one, other]) => {
    const [first, ...more] = clashing.filter((session) => session.required === required).map(sessionLine)
    if (first === undefined) return []
    return more.length === 0
      ? [fill(one, { session: first })]
      : [fill(other, { count: more.length + 1 }), first, ...more]
  })
  const lines = clashing.length === 0 ? [result.none] : said.flat()
  return [fill(result.phase, { phase: phase.name, weeks }), ...lines]
}

function sessionLine(session: Session): string {
  const day = isTimed(session) ? english.days[session.day].long : ''
  const rhythm = isTimed(session) && session.repeat !== 'weekly' ? `, ${english.repeats[session.repeat]}` : ''
  return fill(englishFit.result.session, {
    day,
    time: sessionTime(session, english),
    session: `${sessionName(session, english)}${rhythm}`,
  })
}
