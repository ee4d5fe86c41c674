/** Anchors of a program's page: promises, like the headings of a text. Its weeks have one each, `weekPart`. */
export const programParts = {
  glance: 'at-a-glance',
  hours: 'hours',
  phases: 'phases',
  sessions: 'sessions',
  levels: 'levels',
  ask: 'good-to-ask',
  takeAlong: 'take-along',
} as const

/** Anchor of a phase's week on the page of its program. */
export function weekPart(phase: string): string {
  return `week-${phase}`
}

/** Every anchor of a program's page. */
export function programAnchors(phases: readonly { readonly id: string }[]): readonly string[] {
  return [...Object.values(programParts), ...phases.map(({ id }) => weekPart(id))]
}
