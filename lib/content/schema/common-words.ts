import { z } from 'zod'
import { line, link } from '@/lib/words/fields'

/** content/<language>/common-words.yaml: under which everyday words people look for a topic. For the A to Z and search. */
export const commonWordsSchema = z.strictObject({
  words: z
    .array(
      z.strictObject({
        say: line(40).describe('A word or two that people use, at most 40 characters.'),
        to: link(120)
          .startsWith('/', 'use an address on this site, like /help/ or /start/what-an-iop-is/')
          .describe('The page that answers, with an anchor if one fits.'),
      }),
    )
    .min(1)
    .describe('In any order: the page sorts them.'),
})
export type CommonWordsData = z.infer<typeof commonWordsSchema>
