import type { SessionKind } from '@/lib/program/lists'

/** Classes of one session colour, whole, since Tailwind finds only whole names in the source. */
type KindColour = { box: string; fill: string; ink: string; stroke: string }

const other = {
  box: 'bg-other text-other-ink border-other-ink',
  fill: 'fill-other',
  ink: 'fill-other-ink',
  stroke: 'stroke-other-ink',
}

const own: Partial<Record<SessionKind, KindColour>> = {
  group: {
    box: 'bg-group text-group-ink border-group-ink',
    fill: 'fill-group',
    ink: 'fill-group-ink',
    stroke: 'stroke-group-ink',
  },
  skills: {
    box: 'bg-skills text-skills-ink border-skills-ink',
    fill: 'fill-skills',
    ink: 'fill-skills-ink',
    stroke: 'stroke-skills-ink',
  },
  'one-to-one': {
    box: 'bg-one-to-one text-one-to-one-ink border-one-to-one-ink',
    fill: 'fill-one-to-one',
    ink: 'fill-one-to-one-ink',
    stroke: 'stroke-one-to-one-ink',
  },
  family: {
    box: 'bg-family text-family-ink border-family-ink',
    fill: 'fill-family',
    ink: 'fill-family-ink',
    stroke: 'stroke-family-ink',
  },
}

/** Four kinds have a colour of their own, the others share one: more colours would tell no one more. */
export function kindColour(kind: SessionKind): KindColour {
  return own[kind] ?? other
}
