import { accompanyingKinds, isTreatment } from '@/lib/program/lists'
import type { Session } from '@/lib/program/session-schema'

/**
 * True when a session counts as treatment hours: required, of a kind that is treatment, with the person in treatment
 * taking part, and not set apart by its program. With more than that, the hours would promise care that the person
 * does not get.
 */
export function counts(session: Session): boolean {
  return (
    session.required &&
    session.takesPart !== 'family' &&
    session.counts !== false &&
    isTreatment(session.kind)
  )
}

/**
 * True when the person has to be there for it, in the house or by video: a required drug test is a visit, though not
 * treatment. Meals and breaks go with other sessions, and what is elsewhere is no visit to the program.
 */
export function mustCome(session: Session): boolean {
  return (
    session.required &&
    session.takesPart !== 'family' &&
    session.where !== 'elsewhere' &&
    !accompanyingKinds.includes(session.kind)
  )
}
