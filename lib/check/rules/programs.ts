import { programProblems, programWarnings } from '@/lib/program/rules'
import { report, warn } from '@/lib/content/raw/report'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { sessionsInLine } from '@/lib/program/session-schema'
import type { Rule } from '@/lib/check/rule'

/** Every program keeps the rules on hours, times and phases (lib/program/rules.ts). */
export const programs: Rule = ({ collection, today }) => {
  for (const { document, data } of collection.of('Program')) {
    const placeOf = (path: ValuePath) => document.yaml.placeOf(asWritten(path, document.written))
    for (const { path, message } of programProblems(data)) {
      report(document.file, placeOf(path), 'programs', message)
    }
    for (const { path, message } of programWarnings(data, today)) {
      warn(document.file, placeOf(path), 'programs', message)
    }
  }
}

/** A line of the file may stand for a session on each of several days: the way to that line. */
function asWritten(path: ValuePath, written: unknown): ValuePath {
  const [phases, phase, sessions, index, ...rest] = path
  if (phases !== 'phases' || sessions !== 'sessions' || typeof index !== 'number') return path
  const lines = at(at(at(written, 'phases'), phase), 'sessions')
  let before = 0
  for (const [line, value] of (Array.isArray(lines) ? lines : []).entries()) {
    before += sessionsInLine(value)
    if (index < before) return [phases, phase ?? 0, sessions, line, ...rest]
  }
  return path
}

function at(value: unknown, key: string | number | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined
    ? Reflect.get(value, key)
    : undefined
}
