import { treatmentKinds } from '@/lib/program/lists'
import type { SessionKind, TreatmentKind } from '@/lib/program/lists'
import type { Session } from '@/lib/program/session-schema'

/**
 * True when a session counts as treatment hours: required, of a kind that is treatment, and with the person
 * in treatment taking part. With more than that, the hours would promise care that the person does not get.
 */
export function counts(session: Session): boolean {
  return session.required && session.takesPart !== 'family' && isTreatment(session.kind)
}

/** True when the person has to come to the program for it: a required drug test is a visit, though not treatment. */
export function mustCome(session: Session): boolean {
  return session.required && session.takesPart !== 'family' && session.kind !== 'mutual-help'
}

/** True for a kind that counts as treatment when it is required. */
export function isTreatment(kind: SessionKind): kind is TreatmentKind {
  const known: readonly string[] = treatmentKinds
  return known.includes(kind)
}
