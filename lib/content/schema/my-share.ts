import { z } from 'zod'
import { uncited } from '@/lib/content/schema/exemptions'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, sentence, summary, template, word } from '@/lib/words/fields'

const field = z.strictObject({
  label: word,
  note: sentence(160).optional().describe('Under the label: what the number is.'),
})

/** content/<language>/my-share.yaml: what the page `/program/my-share/` says and asks. Signed. */
export const myShareSchema = z
  .strictObject({
    title: line(70).describe('The heading and the name in lists, at most 70 characters.'),
    summary,
    lead: sentence(240).describe('One sentence or two under the heading, true without JavaScript too.'),
    invitation: sentence(160).describe('Beside the link on the page of all tracks.'),
    form: z
      .strictObject({
        title: line(70),
        note: sentence(240).describe('Where to find the numbers.'),
        nothingKept: sentence(160),
        program: word,
        own: word.describe('Instead of a track: the reader types visits and weeks.'),
        visits: field,
        weeks: field,
        pays: word.describe('Above copay and percent, of which a reader fills in one.'),
        paysNote: sentence(160),
        copay: field,
        percent: field,
        price: field,
        deductible: field,
        counts: field.describe('Whether the deductible counts for these visits.'),
        yes: word,
        no: word,
        limit: field,
        clear: word,
      })
      .describe('The form, on the screen and on paper.'),
    wrong: z
      .strictObject({
        visits: word,
        weeks: word,
        percent: word,
        both: word.describe('Copay and percent are filled in.'),
        money: word,
      })
      .describe('Beside a field that cannot be used: why, and what is allowed.'),
    result: z
      .strictObject({
        title: line(70),
        empty: word.describe('Before there is enough to count.'),
        price: word.describe('Instead, where the price of a visit is missing.'),
        counts: word.describe('Instead, where nobody said if the deductible counts.'),
        unused: word.describe('Something that was typed is not used.'),
        counted: template('visits').describe('How many visits were counted.'),
        week: word.describe('A week, where no deductible counts.'),
        firstWeek: word,
        laterWeek: word.describe('A week after the deductible is paid.'),
        inAll: word,
        range: template('low', 'high'),
        orMore: template('low').describe('Where a track has no set end.'),
        noDeductible: word.describe('No deductible was typed.'),
        noLimit: word.describe('No yearly limit was typed.'),
        estimate: sentence(200).describe('What the result is, and to ask for it in writing.'),
      })
      .describe('What the numbers come to.'),
    limits: z.strictObject({ title: line(70), lines: z.array(sentence(200)).min(1) }),
    example: sentence(160).describe('After that, while a track is made up.'),
    call: z
      .strictObject({
        title: line(70),
        note: sentence(240).describe('Whom to call, and why to write it down.'),
        who: word,
        date: word,
        reference: word,
        questions: z.array(line(160)).min(1).max(10).describe('Questions for the plan, 1 to 10.'),
      })
      .describe('What to ask the plan, with room to write.'),
    byHand: z
      .strictObject({
        title: line(70),
        note: sentence(200),
        step: word,
        fewest: word,
        most: word,
        steps: z.array(line(160)).min(1).max(8).describe('A row each, which begins with its letter.'),
      })
      .describe('The same on paper, for people without the script.'),
    ...restsOn,
    uncited,
    checked: isoDay.describe('The day the text was last compared with its sources.'),
  })
  .refine(isFounded, unfounded)
export type MyShareData = z.infer<typeof myShareSchema>
