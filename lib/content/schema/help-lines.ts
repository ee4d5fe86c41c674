import { z } from 'zod'
import { code, helpPhone, isoDay, line, note, slug, template } from '@/lib/words/fields'

/** The lines that stand in the help block of every page. */
export const frameLineIds = ['emergency', 'lifeline', 'national-helpline'] as const

/** One number that can be dialled. Only numbers that the evidence marks as verified stand here. */
const helpLine = z.strictObject({
  id: slug,
  number: helpPhone.describe('As people write it: 911, 988, or 1-800-662-4357.'),
  text: z
    .strictObject({
      number: code(/^\d{3,6}$/, 'write 3 to 6 digits'),
      word: code(
        /^[A-Z0-9]{2,20}$/,
        'write the word in capital letters, like START; other words go into what',
      )
        .optional()
        .describe('The one word that the line waits for, like START: the same in every language.'),
      what: line(20).optional().describe('What to send instead of a word, like "your ZIP code".'),
    })
    .optional()
    .describe('The number to send a text to, if there is one.'),
  checked: isoDay.describe('The day the number was compared with its source.'),
  nextCheck: isoDay.describe('The day by which it is to be compared again.'),
  source: note(160).describe('Where the number was read, in words for the person who checks it again.'),
  name: line(80).describe("The line's own name."),
  action: template('number')
    .max(60)
    .describe('What one does, with the number left open: "Call or text {number}".'),
  use: line(200).describe('What it is for.'),
  who: line(100).describe('Who answers, with the verb: "A crisis counselor answers".'),
  hours: line(60).describe('When, like "day and night".'),
  cost: line(60).optional().describe('What it costs, like "Free"; left out where no source says it.'),
})

/** content/help-lines.yaml: every telephone number of the guide, each once. A publisher's own stand in local.yaml. */
export const helpLinesSchema = z
  .strictObject({ lines: z.array(helpLine) })
  .superRefine(({ lines }, context) => {
    for (const missing of frameLineIds.filter((id) => !lines.some((one) => one.id === id))) {
      context.addIssue({
        code: 'custom',
        path: ['lines'],
        message: `the line ${missing} is missing; it stands on every page`,
      })
    }
  })
export type HelpLine = z.infer<typeof helpLine>
