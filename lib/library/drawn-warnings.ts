import { mainProgram } from '@/lib/content/mdx/allowed-components'
import type { Danger } from '@/lib/content/schema/topics'
import type { Library } from '@/lib/library/library'
import { compareView } from '@/lib/program/views'

/** What the words of the tracks drawn in a text call for, each once, besides the dangers whose blocks stand on its page. */
export function drawnWarnings(
  { programs, warningsOf }: Pick<Library, 'programs' | 'warningsOf'>,
  drawn: readonly string[],
  said: readonly Danger[],
): readonly string[] {
  const shown = programs.filter(
    ({ id }, place) =>
      drawn.includes(id) || drawn.includes(compareView) || (place === 0 && drawn.includes(mainProgram)),
  )
  return [...new Set(shown.flatMap((program) => warningsOf(program, said)))]
}
