import { z } from 'zod'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, sentence, sentenceTemplate, summary } from '@/lib/words/fields'

/** One thing that phone companies ask for: its name, and the sentence that the facts of the program fill. */
function said(...names: readonly string[]) {
  return z.strictObject({ label: line(40), text: sentenceTemplate(...names) })
}

/** content/<language>/text-messages.yaml: "Text messages from us", a page for publishers who send some. Signed. */
export const textMessagesSchema = z
  .strictObject({
    title: line(70).describe('The heading and the name in lists, at most 70 characters.'),
    summary,
    lead: sentence(240).describe('Under the heading.'),
    who: said('who', 'program', 'number'),
    why: line(40).describe('Before the sentence of the program.'),
    often: line(40),
    agree: line(40).describe('Before the sentence of the program: how people say yes.'),
    free: sentence(200).describe('After that: nobody has to.'),
    stop: said('stop'),
    help: said('help'),
    call: sentenceTemplate('number').describe('After that, where the program has a number.'),
    rates: said(),
    shared: said(),
    privacy: said(),
    notice: line(60).describe('Leads to the privacy notice of the program.'),
    site: line(60).describe('Leads to what this site keeps.'),
    danger: said().describe('Texts are not for emergencies.'),
    ...restsOn,
    checked: isoDay.describe('The day the text was last compared with its sources.'),
  })
  .refine(isFounded, unfounded)
export type TextMessagesData = z.infer<typeof textMessagesSchema>
