import { hoursProblems, risingProblems } from '@/lib/program/hours-problems'
import type { ProgramProblem } from '@/lib/program/problem'
import type { Phase, Program } from '@/lib/program/schema'
import { sessionProblems } from '@/lib/program/session-problems'

/** Every problem of a program at once; an empty list means that it may be published. */
export function programProblems(program: Program): readonly ProgramProblem[] {
  const inPhases = program.phases.flatMap((phase, index) => {
    const problems = [
      ...idProblems(program, index),
      ...weeksProblems(phase),
      ...sessionProblems(phase),
      ...hoursProblems(phase, program),
      ...risingProblems(phase, program.phases[index - 1]),
    ]
    return inPhase(phase, index, problems)
  })
  return [...placeProblems(program), ...closureProblems(program), ...inPhases]
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
    ...program.phases.flatMap((phase, index) => inPhase(phase, index, missingKinds(phase))),
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

function weeksProblems({ weeks, homePractice }: Phase): readonly ProgramProblem[] {
  return [...backwards('weeks', weeks), ...(homePractice ? backwards('homePractice', homePractice) : [])]
}

function backwards(field: string, { from, to }: { from: number; to: number }): readonly ProgramProblem[] {
  if (from <= to) return []
  return [{ path: [field, 'to'], message: `${field} from ${from} to ${to}; "to" is at least "from"` }]
}

/** A license is a state's: who may take part by video depends on where the person is. */
function placeProblems({ setting, states, place }: Program): readonly ProgramProblem[] {
  if (setting !== 'in person' && states === undefined) {
    return [
      {
        path: ['setting'],
        message: `setting ${setting} without states; name the states whose residents you serve by video`,
      },
    ]
  }
  if (setting === 'in person' && states !== undefined) {
    return [
      { path: ['states'], message: 'states for a program in person; they are for virtual and both alone' },
    ]
  }
  if (setting === 'virtual' && place !== undefined) {
    return [
      { path: ['place'], message: 'a place for a virtual program; take it out, or write setting: both' },
    ]
  }
  return []
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
      message: `no ${kind} session; group and one-to-one sessions are core services of an IOP (SAMHSA advisory)`,
    }))
}
