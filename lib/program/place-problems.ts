import type { ProgramProblem } from '@/lib/program/problem'
import type { Program } from '@/lib/program/schema'
import { stateZones } from '@/lib/program/time-zones'

/** A license is a state's, so who may take part by video depends on where the person is; a session is where its program is. */
export function placeProblems(program: Program): readonly ProgramProblem[] {
  const { setting, states, place } = program
  if (setting !== 'in person' && states === undefined)
    return [
      {
        path: ['setting'],
        message: `setting ${setting} without states; name the states whose residents you serve by video`,
      },
    ]
  if (setting === 'in person' && states !== undefined)
    return [
      { path: ['states'], message: 'states for a program in person; they are for virtual and both alone' },
    ]
  if (setting === 'virtual' && place !== undefined)
    return [
      { path: ['place'], message: 'a place for a virtual program; take it out, or write setting: both' },
    ]
  return [...zoneProblems(program), ...sessionPlaceProblems(program)]
}

/** By video over several zones, a time without its zone is wrong for somebody. */
export function zoneWarnings({ states = [], timeZone = [] }: Program): readonly ProgramProblem[] {
  const zones = new Set(states.flatMap((state) => stateZones[state]))
  const missing = [...zones].filter((zone) => !timeZone.includes(zone))
  if (zones.size < 2 || missing.length === 0) return []
  const found =
    timeZone.length === 0 ? 'no timeZone is written' : `timeZone does not name ${missing.join(', ')}`
  return [
    {
      path: ['states'],
      message: `parts of these states lie in ${[...zones].join(' and ')} time, and ${found}; write timeZone: [${[...new Set([...timeZone, ...zones])].join(', ')}], the one of your timetable first`,
    },
  ]
}

function zoneProblems({ states = [], timeZone }: Program): readonly ProgramProblem[] {
  const [first = [], ...others] = states.map((state) => stateZones[state])
  const common = first.filter((zone) => others.every((zones) => zones.includes(zone)))
  if (timeZone !== undefined || states.length < 2 || common.length > 0) return []
  const zones = [...new Set(states.flatMap((state) => stateZones[state]))]
  return [
    {
      path: ['states'],
      message: `these states lie in more than one time zone; write timeZone: [${zones.join(', ')}], the one of your timetable first`,
    },
  ]
}

function sessionPlaceProblems({ setting, phases }: Program): readonly ProgramProblem[] {
  if (setting === 'both') return []
  const other = setting === 'virtual' ? (['in person', 'either'] as const) : (['video', 'either'] as const)
  return phases.flatMap(({ id, sessions }, index) =>
    sessions.flatMap(({ where }, at) =>
      other.some((one) => one === where)
        ? [
            {
              path: ['phases', index, 'sessions', at, 'where'],
              message: `phase "${id}": where ${where} in a program that is ${setting}; write setting: both`,
            },
          ]
        : [],
    ),
  )
}
