type PaperNotice = {
  /** What the build says first: why there is no paper; undefined where nobody asked for it. */
  readonly why: string | undefined
  /** Addresses of all paper of the packets, and of what the folder held before. */
  readonly papers: readonly string[]
  readonly takenAway: readonly string[]
  /** The folder to publish. */
  readonly folder: string
}

/** What a build without paper says at its end, for the person who publishes: what is missing, and what makes it. */
export function paperNotice({ why, papers, takenAway, folder }: PaperNotice): readonly string[] {
  if (papers.length === 0 || (why === undefined && takenAway.length === 0)) return []
  const notMade = papers.filter((paper) => !takenAway.includes(paper))
  const count = (number: number) => `${String(number)} PDF${number === 1 ? '' : 's'}`
  return [
    ...(why === undefined ? [] : [why]),
    ...(notMade.length === 0 ? [] : [`Not made: ${notMade.join(' ')}`]),
    ...(takenAway.length === 0
      ? []
      : [`${folder}/ held ${count(takenAway.length)} before, and not now: ${takenAway.join(' ')}`]),
    'Who opens such a link comes to the page of its packet where the host reads _redirects, and else finds nothing.',
    `Before you publish ${folder}/, type: npm run packets`,
  ]
}
