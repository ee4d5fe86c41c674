/** Anchors of `/program/fit/` that are there with and without JavaScript: promises, like the headings of a text. */
export const fitParts = {
  times: 'set-times',
  questions: 'questions-to-ask',
  limits: 'what-this-page-does-not-do',
} as const

/** The same of `/program/my-share/`. */
export const shareParts = {
  limits: 'what-this-does-not-count',
  call: 'ask-your-plan',
  byHand: 'by-hand',
} as const

/** The same of `/program/compare/`. */
export const compareParts = {
  answers: 'good-answers',
  limits: 'what-this-page-does-not-do',
} as const
