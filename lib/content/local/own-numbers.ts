import type { Local } from '@/lib/content/schema/local'

/** A telephone number that a program names, with who answers, when, and what it costs. */
export type OwnNumber = NonNullable<Local['admissions']>['phone']

/** The program's own number and those of its partners. */
export function ownNumbers(facts: Local): readonly OwnNumber[] {
  const partners = facts['withdrawal-care']?.partners ?? []
  return [
    ...(facts.admissions === undefined ? [] : [facts.admissions.phone]),
    ...partners.flatMap(({ phone }) => phone ?? []),
  ]
}
