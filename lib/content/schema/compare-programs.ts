import { z } from 'zod'
import { uncited } from '@/lib/content/schema/exemptions'
import { askIds } from '@/lib/content/schema/local'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, sentence, summary, template, word } from '@/lib/words/fields'

/** Questions on the page: as many as one sheet of paper holds. */
const questions = 12

/** content/<language>/compare.yaml: what the page `/program/compare/` says, and which questions of asks.yaml it puts. Signed. */
export const compareProgramsSchema = z
  .strictObject({
    title: line(70).describe('The heading and the name in lists, at most 70 characters.'),
    summary,
    lead: sentence(240).describe('One sentence or two under the heading.'),
    invitation: sentence(160).describe('Beside the link on the page of all tracks.'),
    hint: sentence(200).describe('How to use it, with the mouse, the keys or a pen.'),
    notSent: sentence(160).describe('True without JavaScript too.'),
    leaving: sentence(160).describe('What happens when the reader leaves; only where a script runs.'),
    asks: z
      .array(z.enum(askIds))
      .length(questions, `name ${questions} questions`)
      .refine((ids) => new Set(ids).size === ids.length, 'name each question once')
      .describe('The questions, by their ids in asks.yaml, in the order of the page.'),
    form: z
      .strictObject({
        programs: word.describe('Names the links to the programs, on small screens.'),
        program: template('number').describe('A program before it has a name.'),
        name: word.describe('The field for that name.'),
        question: word.describe('Heads the column of questions.'),
        yes: word,
        no: word,
        unsure: word,
        notes: word,
        clear: word,
      })
      .describe('The labels of the form.'),
    answers: line(70).describe('Heading over what good answers sound like.'),
    limits: z.strictObject({ title: line(70), lines: z.array(sentence(200)).min(1) }),
    ...restsOn,
    uncited,
    checked: isoDay.describe('The day the text was last compared with its sources.'),
  })
  .refine(isFounded, unfounded)
export type CompareProgramsData = z.infer<typeof compareProgramsSchema>
