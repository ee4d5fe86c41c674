/** What is wrong with a program that has the right shape. */
export type ProgramProblem = {
  /** Where, from the top of the file: `['phases', 0, 'sessions', 3, 'end']`. */
  readonly path: readonly (string | number)[]
  /** What was found, what is allowed, and the source where the rule has one. */
  readonly message: string
}
