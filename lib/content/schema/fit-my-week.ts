import { z } from 'zod'
import { uncited } from '@/lib/content/schema/exemptions'
import { reasons } from '@/lib/content/schema/fit-words'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/rests-on'
import { isoDay, line, sentence, summary } from '@/lib/words/fields'

/** content/<language>/fit-my-week.yaml: what the page `/program/fit/` says and asks. Signed. */
export const fitMyWeekSchema = z
  .strictObject({
    title: line(70).describe('The heading and the name in lists, at most 70 characters.'),
    summary,
    lead: sentence(240).describe('One sentence or two under the heading, true without JavaScript too.'),
    invitation: sentence(160).describe('Beside the link on the page of all tracks.'),
    nothingKept: sentence(160).describe('Under the heading of the form.'),
    travel: sentence(200).describe('Beside the minutes of travel.'),
    fits: sentence(240).describe('Above the result: that it knows times, and nothing else.'),
    times: sentence(200).describe('Above the set times.'),
    example: sentence(160).describe('After that, while a track is made up.'),
    questions: z.array(line(160)).min(1).describe('Questions for any program, without a claim in them.'),
    reasons: z.record(z.enum(reasons), line(160)).describe('The question that each reason adds.'),
    limits: z.array(sentence(200)).min(1).describe('What the page does not do.'),
    ...restsOn,
    uncited,
    checked: isoDay.describe('The day the text was last compared with its sources.'),
  })
  .refine(isFounded, unfounded)
export type FitMyWeekData = z.infer<typeof fitMyWeekSchema>
