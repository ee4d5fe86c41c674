import type { OpenRange } from '@/lib/program/amount-schema'
import { choiceProblems, choiceWarnings } from '@/lib/program/choice-problems'
import { hoursWarnings, risingWarnings } from '@/lib/program/hours-warnings'
import { placeProblems, zoneWarnings } from '@/lib/program/place-problems'
import type { ProgramProblem } from '@/lib/program/problem'
import type { Phase, Program } from '@/lib/program/schema'
import { sessionProblems, sessionWarnings } from '@/lib/program/session-problems'

/** Every problem of a program at once; an empty list means that it may be published. */
export function programProblems(program: Program): readonly ProgramProblem[] {
  const inPhases = program.phases.flatMap((phase, index) => {
    const problems = [
      ...idProblems(program, index),
      ...pauseProblems(program, index),
      ...amountProblems(phase),
      ...choiceProblems(phase),
      ...sessionProblems(phase),
    ]
    return inPhase(phase, index, problems)
  })
  return [...placeProblems(program), ...agesProblems(program), ...closureProblems(program), ...inPhases]
}

/** What is allowed and yet unusual; the build goes on. `today` is the day of the build, ISO 8601. */
export function programWarnings(program: Program, today: string): readonly ProgramProblem[] {
  const starts = program.start === 'rolling' ? [] : program.start
  return [
    ...starts.flatMap((day, index) =>
      day >= today
        ? []
        : [
            {
              path: ['start', index],
              message: `the start ${day} has passed; take it out or write the next one`,
            },
          ],
    ),
    ...zoneWarnings(program),
    ...program.phases.flatMap((phase, index) =>
      inPhase(phase, index, [
        ...hoursWarnings(phase, program),
        ...risingWarnings(phase, program.phases[index - 1], program),
        ...sessionWarnings(phase),
        ...choiceWarnings(phase),
        ...missingKinds(phase),
      ]),
    ),
  ]
}

function inPhase(
  { id }: Phase,
  index: number,
  problems: readonly ProgramProblem[],
): readonly ProgramProblem[] {
  return problems.map(({ path, message }) => ({
    path: ['phases', index, ...path],
    message: `phase "${id}": ${message}`,
  }))
}

function idProblems({ phases }: Program, index: number): readonly ProgramProblem[] {
  const first = phases.findIndex(({ id }) => id === phases[index]?.id)
  if (first === index) return []
  return [{ path: ['id'], message: `phase ${first + 1} has this id already; each phase needs its own` }]
}

function pauseProblems({ phases, order }: Program, index: number): readonly ProgramProblem[] {
  const why =
    order === 'as needed'
      ? 'people move between these phases as they need'
      : index === phases.length - 1
        ? 'no phase follows this one'
        : undefined
  if (phases[index]?.pauseAfter === undefined || why === undefined) return []
  return [
    { path: ['pauseAfter'], message: `${why}, so that nothing comes after the weeks off; leave it out` },
  ]
}

function amountProblems({ weeks, homePractice, pauseAfter, programSays }: Phase): readonly ProgramProblem[] {
  return [
    ...backwards(['weeks'], weeks),
    ...backwards(['homePractice'], homePractice),
    ...backwards(['pauseAfter'], pauseAfter),
    ...backwards(['programSays', 'hours'], programSays?.hours),
    ...(weeks.to === 0 ? [{ path: ['weeks'], message: 'a phase of 0 weeks; leave it out' }] : []),
  ]
}

function agesProblems({ ages }: Program): readonly ProgramProblem[] {
  return backwards(['ages'], ages)
}

function backwards(path: readonly string[], range: OpenRange | undefined): readonly ProgramProblem[] {
  if (range?.to === undefined || range.from <= range.to) return []
  const field = path.at(-1) ?? ''
  return [
    { path: [...path, 'to'], message: `${field} from ${range.from} to ${range.to}; "to" is at least "from"` },
  ]
}

function closureProblems({ closures = [] }: Program): readonly ProgramProblem[] {
  return closures.flatMap(({ from, to }, index) =>
    from <= to
      ? []
      : [
          {
            path: ['closures', index, 'to'],
            message: `a closure from ${from} to ${to}; it ends on its first day or later`,
          },
        ],
  )
}

/** Core services of an IOP that no phase lacks, after the SAMHSA advisory on IOPs. */
function missingKinds({ level, sessions }: Phase): readonly ProgramProblem[] {
  if (level !== 'iop') return []
  return (['group', 'one-to-one'] as const)
    .filter((kind) => !sessions.some((session) => session.kind === kind))
    .map((kind) => ({
      path: ['sessions'],
      message: `no ${kind} session; group and one-to-one sessions are core services of an IOP (SAMHSA advisory); where the program has none, leave it out`,
    }))
}
