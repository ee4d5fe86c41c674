import { z } from 'zod'
import { uncited } from '@/lib/content/schema/exemptions'
import { reasons } from '@/lib/content/schema/fit-words'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/rests-on'
import { isoDay, line } from '@/lib/words/fields'

/** content/<language>/fit-my-week.yaml: what the page `/program/fit/` says and asks. Signed. */
export const fitMyWeekSchema = z
  .strictObject({
    /** The heading and the name in lists, at most 70 characters. */
    title: line(70),
    /** For search results and link previews, 50 to 160 characters. */
    summary: line(160, 50),
    /** One sentence or two under the heading, true without JavaScript too. */
    lead: line(240),
    /** Beside the link on the page of all tracks. */
    invitation: line(160),
    /** Under the heading of the form. */
    nothingKept: line(160),
    /** Beside the minutes of travel. */
    travel: line(200),
    /** Above the set times. */
    times: line(200),
    /** After that, while a track is made up. */
    example: line(160),
    /** Questions for any program, without a claim in them. */
    questions: z.array(line(160)).min(1),
    /** The question that each reason adds. */
    reasons: z.record(z.enum(reasons), line(160)),
    /** What the page does not do. */
    limits: z.array(line(200)).min(1),
    ...restsOn,
    uncited,
    /** The day the text was last compared with its sources. */
    checked: isoDay,
  })
  .refine(isFounded, unfounded)
export type FitMyWeekData = z.infer<typeof fitMyWeekSchema>
