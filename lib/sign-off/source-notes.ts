import type { Documents } from '@/lib/content/documents'
import { sourcesSchema } from '@/lib/content/schema/source'
import type { Source } from '@/lib/content/schema/source'
import type { Labels } from '@/lib/content/schema/words'
import { sourceLine } from '@/lib/content/source-words'
import { translated } from '@/lib/content/translated'

/** What a page of sources says of each, in the words of the language. */
export function notesOnSources(
  { texts }: Pick<Documents, 'texts'>,
  sources: readonly Source[],
  labels: Labels | undefined,
): readonly string[] {
  const andOthers = labels?.text.andOthers ?? '{name}'
  return translated(sourcesSchema, sources, texts).flatMap((source) => {
    const { says, openCheck } = source.custom
    return [
      `- ${sourceLine(source, andOthers)}`,
      says,
      ...(openCheck === undefined ? [] : [`[open: ${openCheck}]`]),
    ]
  })
}
