/** Something in the export that nobody decided about: the build stops, the published folder stays. */
export class PageSurprise extends Error {
  /** What was met, one sentence each. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'PageSurprise'
    this.problems = problems
  }
}
