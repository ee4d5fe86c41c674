import { z } from 'zod'
import { stretch } from '@/lib/content/schema/program-choices'
import { sentenceTemplate } from '@/lib/words/fields'

// How a program answers calls, as choices, and the sentences in which a frame of a picture says them.

export const noAnswers = ['voicemail', 'answering service', 'call again'] as const
const callsBack = ['same day', 'next workday', 'no calls'] as const
export const othersHear = ['nothing', 'written consent', 'case by case'] as const

/** What `admissions` may say besides the number. */
export const callRules = {
  'no-answer': z
    .enum(noAnswers)
    .optional()
    .describe('What happens when nobody answers: a recording, other people who take the call, or neither.'),
  'calls-back': z
    .union([z.enum(callsBack), ...stretch.options], {
      error: `write ${callsBack.join(', ')}, or a time like { hours: 4 }`,
    })
    .optional()
    .describe('When you call back, in most cases: same day, next workday, no calls, or { hours: 4 }.'),
  'to-others': z
    .enum(othersHear)
    .optional()
    .describe('What others hear who ask about someone who called: a partner, a boss, a parent.'),
}

const said = sentenceTemplate('program')

/** What a frame says in place of its text once the program has told one thing; a sentence or two for each choice. */
export const ownFrame = z
  .strictObject({
    answers: sentenceTemplate('program', 'who', 'hours').optional().describe('Who answers, and when.'),
    'no-answer': z.record(z.enum(noAnswers), said).optional(),
    'calls-back': z
      .strictObject({
        'same day': said,
        'next workday': said,
        'no calls': said,
        within: sentenceTemplate('program', 'time'),
      })
      .optional(),
    'to-others': z.record(z.enum(othersHear), said).optional(),
  })
  .refine((given) => Object.keys(given).length === 1, 'a frame tells one thing: leave one of these')
  .optional()
  .describe('What stands here in place of the text once the program has told it under admissions.')
export type OwnFrame = NonNullable<z.infer<typeof ownFrame>>
