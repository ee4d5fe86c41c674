import { z } from 'zod'
import { dangers } from '@/lib/content/schema/topics'
import { note } from '@/lib/words/fields'

const phrase = note(60)

function repeated(all: readonly string[]): string | undefined {
  return all.find((one, place) => all.indexOf(one) !== place)
}

/** content/<language>/synonyms.yaml: what search knows of a language. Readers see none of it. */
export const synonymsSchema = z.strictObject({
  dangers: z
    .array(
      z.strictObject({
        shows: z.enum(dangers).describe('The danger whose text in safety/ is shown.'),
        words: z.array(phrase).min(1, 'name at least one phrase'),
      }),
    )
    .refine((list) => dangers.every((danger) => list.filter(({ shows }) => shows === danger).length === 1), {
      error: `name each danger once: ${dangers.join(', ')}`,
    })
    .describe(
      'Words of danger, with the help that stands before all results, in the order in which it is shown. A phrase calls for it when all its words are typed, in any order. A star at the end of a word stands for any ending.',
    ),
  same: z
    .array(z.array(phrase).min(2, 'name two words or more'))
    .refine((lists) => repeated(lists.flat()) === undefined, {
      error: ({ input }) =>
        `“${repeated((input as string[][]).flat()) ?? ''}” stands twice; keep it in one list`,
    })
    .describe('Words and phrases that mean the same in this guide. Each stands in one list alone.'),
  ignored: z.array(phrase).describe('Words that tell nothing of what is looked for.'),
  endings: z
    .array(z.strictObject({ ends: note(8), becomes: z.string().max(8) }))
    .describe('What words may end with, and what stands in its place.'),
})
export type SynonymsData = z.infer<typeof synonymsSchema>
