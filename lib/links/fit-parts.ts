/** Anchors of `/program/fit/` that are there with and without JavaScript: promises, like the headings of a text. */
export const fitParts = {
  times: 'set-times',
  questions: 'questions-to-ask',
  limits: 'what-this-page-does-not-do',
} as const
