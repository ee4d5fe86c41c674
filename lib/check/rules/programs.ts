import { programProblems, programWarnings } from '@/lib/program/rules'
import { report, warn } from '@/lib/content/raw/report'
import type { Rule } from '@/lib/check/rule'

/** Every program keeps the rules on hours, times and phases (lib/program/rules.ts). */
export const programs: Rule = ({ collection, today }) => {
  for (const { document, data } of collection.of('Program')) {
    for (const { path, message } of programProblems(data)) {
      report(document.file, document.yaml.placeOf(path), 'programs', message)
    }
    for (const { path, message } of programWarnings(data, today)) {
      warn(document.file, document.yaml.placeOf(path), 'programs', message)
    }
  }
}
