import type { Place } from '@/lib/content/place'
import type { VFile } from 'vfile'

/** Notes an error in a file. The build stops on any error. */
export function report(file: VFile, place: Place, rule: string, message: string): void {
  if (isTold(file, place, message)) return
  const note = file.message(message, { place: { line: place.line, column: place.column }, ruleId: rule })
  note.fatal = true
}

/** Notes something unusual in a file that may be meant. The build goes on. */
export function warn(file: VFile, place: Place, rule: string, message: string): void {
  if (isTold(file, place, message)) return
  file.message(message, { place: { line: place.line, column: place.column }, ruleId: rule })
}

/** Rules run once for each language; what is wrong in a file that all languages share is told once. */
function isTold(file: VFile, place: Place, message: string): boolean {
  return file.messages.some(
    ({ reason, line, column }) => reason === message && line === place.line && column === place.column,
  )
}
