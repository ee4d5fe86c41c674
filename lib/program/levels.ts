import type { Range } from '@/lib/program/amount-schema'
import type { Audience, LevelOfCare } from '@/lib/program/lists'

/** Lawful treatment hours a week: at least `from`, and under `under` where there is an upper end. */
export type LevelHours = {
  /** Hours a week, included. */
  from: number
  /** Hours a week, not included; none for the highest outpatient level. */
  under?: number
  /** How a message names the level: "an adult IOP". */
  name: string
  /** Where the numbers come from, in words. */
  source: string
}

const iopSource = 'SAMHSA advisory; CHCS'
const asamSource = 'ASAM Criteria, 3rd edition'

/** Hours a week by level of care and age. Where each row comes from stands in its `source`. */
export const levelHours: Readonly<Record<LevelOfCare, Readonly<Record<Audience, LevelHours>>>> = {
  outpatient: {
    adult: { from: 0, under: 9, name: 'adult outpatient care', source: asamSource },
    teen: { from: 0, under: 6, name: 'teen outpatient care', source: asamSource },
  },
  iop: {
    adult: { from: 9, under: 20, name: 'an adult IOP', source: iopSource },
    teen: { from: 6, under: 20, name: 'a teen IOP', source: iopSource },
  },
  php: {
    adult: { from: 20, name: 'an adult PHP', source: `${asamSource}; CHCS` },
    teen: { from: 20, name: 'a teen PHP', source: `${asamSource}; CHCS` },
  },
}

/** True of minutes a week that lie in the usual hours of a level. */
export function isUsual({ from: least, to: most }: Range, level: LevelOfCare, who: Audience): boolean {
  const { from, under } = levelHours[level][who]
  return least >= from * 60 && (under === undefined || most < under * 60)
}
