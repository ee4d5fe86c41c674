import { z } from 'zod'
import { sessionKinds, dayAndNightLevels, levelsOfCare } from '@/lib/program/lists'
import { isoDay, line, sentence, note, sourceKey, summary } from '@/lib/words/fields'
import { uncited } from '@/lib/content/schema/exemptions'
import { reasons } from '@/lib/content/schema/fit-words'

/** What a statement to readers rests on, beside its words. */
export const restsOn = {
  sources: z
    .array(sourceKey)
    .describe(
      'Keys of content/sources.json; an empty list where there is no source, and then `basis` says why it may stand.',
    ),
  basis: note(300, 10)
    .optional()
    .describe(
      'For the clinician who signs: what a source leaves open, or what takes the place of one. 10 to 300 characters; readers do not see it.',
    ),
}

type RestsOn = { readonly sources: readonly string[]; readonly basis?: string | undefined }

/** True of a statement that names a source, or says what stands in its place. */
export function isFounded({ sources, basis }: RestsOn): boolean {
  return sources.length > 0 || basis !== undefined
}

/** What is told of one that does neither. */
export const unfounded = {
  path: ['sources'],
  message: 'name a source, or say under basis what this rests on',
}

/** One statement, with what it rests on. */
export const statement = z
  .strictObject({
    text: sentence(300).describe('One to four sentences, at most 300 characters.'),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

const explainedKind = z
  .strictObject({
    what: sentence(200).describe('What happens in it, at most 200 characters.'),
    why: sentence(200)
      .optional()
      .describe('Why it can help, no surer than its sources, or what to ask, at most 200 characters.'),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

/** content/<language>/session-kinds.yaml: what each kind of session is and why it can help. Signed. */
export const sessionKindsSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  kinds: z.record(z.enum(sessionKinds), explainedKind).describe('Every kind of session.'),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type SessionKindsData = z.infer<typeof sessionKindsSchema>

const explainedLevel = z
  .strictObject({
    what: sentence(160).describe('One plain sentence: where a person sleeps, how often they come.'),
    ...restsOn,
  })
  .refine(isFounded, unfounded)

/** content/<language>/levels-of-care.yaml: the ladder of care, and what stepping down means. Signed. */
export const levelsOfCareSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  rungs: z
    .record(z.enum([...levelsOfCare, ...dayAndNightLevels]), explainedLevel)
    .describe('Every level of care.'),
  /** Under the ladder: who decides, and that both ways are open. */
  choice: statement,
  /** Under the phases of a program: length follows progress, and what stepping down means. */
  stepDown: statement,
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type LevelsOfCareData = z.infer<typeof levelsOfCareSchema>

/** content/<language>/program-page.yaml: what stands on the page of every track. Signed. */
export const programPageSchema = z.strictObject({
  title: line(70).describe('The name of this text in the list of what is signed.'),
  /** Under the heading: what an IOP, a track and a phase are. */
  intro: statement,
  /** Under that, while a track is made up. */
  example: statement,
  /** Before the questions: medicine goes on. */
  medicine: statement,
  questions: z.array(line(80)).min(1).max(7).describe('Questions to put to a program, 1 to 7.'),
  checked: isoDay.describe('The day the text was last compared with its sources.'),
})
export type ProgramPageData = z.infer<typeof programPageSchema>

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
