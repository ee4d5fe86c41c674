import { z } from 'zod'
import { uncited } from '@/lib/content/schema/exemptions'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, sentence, slug, summary } from '@/lib/words/fields'

/** Cards on a sheet of Letter or A4, in two columns. */
export const cardsOnSheet = 10
/** Codes on the poster, in two columns. */
export const codesOnPoster = 6

/** Where a code leads: an article, under its discreet address; or the page of help. */
const to = slug.describe('The id of an article, or help.')

const page = {
  title: line(70).describe('The heading on the screen, at most 70 characters.'),
  summary,
  how: sentence(400).describe('How to print it and what to do with it; on the screen alone.'),
}

/** content/<language>/staff-paper.yaml: what staff print to hand out or to hang up. Signed. */
export const staffPaperSchema = z
  .strictObject({
    title: line(70).describe('The name of this text in the list of what is signed.'),
    cards: z.strictObject({
      ...page,
      scan: line(60).describe('On each card, before the address in words.'),
      call: line(40).describe('On each card, before the number of the program, where it has one.'),
      faces: z
        .array(z.strictObject({ to, say: line(40) }))
        .length(cardsOnSheet, `write ${cardsOnSheet} cards`)
        .describe(
          'The cards in the order of the sheet; one may stand there twice. What a card says names nothing that is treated.',
        ),
      backTitle: line(40).describe('Over the back of a card, on the screen.'),
      back: z
        .strictObject({ danger: line(60), today: sentence(160), crisis: line(60), finding: line(60) })
        .describe(
          'What stands before each number, and who gets care today, in the order of help. The poster has the same.',
        ),
    }),
    poster: z.strictObject({
      ...page,
      heading: line(60).describe('On the paper, in large letters.'),
      scan: line(80).describe('Under that: what to do.'),
      questions: z
        .array(z.strictObject({ to, ask: line(48) }))
        .length(codesOnPoster, `write ${codesOnPoster} questions`)
        .describe('A question over each code, as people ask it.'),
    }),
    ...restsOn,
    uncited,
    checked: isoDay.describe('The day the text was last compared with its sources.'),
  })
  .refine(isFounded, unfounded)
export type StaffPaperData = z.infer<typeof staffPaperSchema>
