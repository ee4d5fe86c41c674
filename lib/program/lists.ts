/** Days of the week in the order they are shown: US programs plan Monday first. */
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** Kinds of session that count as treatment hours when required. Source: SAMHSA advisory on IOPs (core services). */
export const treatmentKinds = [
  'group',
  'one-to-one',
  'family',
  'education',
  'skills',
  'medical',
  'case-management',
  'peer-support',
  'check-in',
] as const
/**
 * Kinds that are shown and never counted: a test is no treatment, a mutual-help group is not run by the program, and
 * the rest is what a day holds beside treatment. `other` has a name of its own.
 */
const uncountedKinds = [
  'drug-test',
  'mutual-help',
  'break',
  'meal',
  'school',
  'work',
  'court',
  'movement',
  'spiritual',
  'dosing',
  'child-care',
  'other',
] as const
/** Kinds for which alone nobody has to come: they go with something else, or take place elsewhere. */
export const accompanyingKinds: readonly string[] = ['mutual-help', 'break', 'meal', 'child-care']
/** Every kind of session. */
export const sessionKinds = /* @__PURE__ */ joined(treatmentKinds, uncountedKinds)
/** Levels of care a phase may have, least care first; the hours stand in `levels.ts`. */
export const levelsOfCare = ['outpatient', 'iop', 'php'] as const
/** Levels of care where a person stays day and night; shown on the ladder, no phase has one. */
export const dayAndNightLevels = ['residential', 'hospital'] as const
/** Who a program is for: adults (18 and over) or teens. The lawful hours differ. */
export const audiences = ['adult', 'teen'] as const
/** Where sessions take place. */
export const settings = ['in person', 'virtual', 'both'] as const
/** Who takes part in a session. */
export const participants = ['you', 'you and family', 'family'] as const
/** How often a session at a set time takes place. `monthly` is on a weekday of the month, like its first Saturday. */
export const repeats = ['weekly', 'every other week', 'every fourth week', 'monthly'] as const
/** Which such weekday of the month. */
export const placesInMonth = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const
/** What the number of an appointment is counted by. */
export const appointmentPeriods = ['week', 'every other week', 'month', 'phase', 'program'] as const
/** Where a session takes place; `elsewhere` is a place that the person chooses. */
export const sessionPlaces = ['in person', 'video', 'either', 'elsewhere'] as const
/** What goes together in a choice: nothing, all of one day, or sessions with the same `option`. */
export const choiceUnits = ['sessions', 'days', 'options'] as const
/** Parts of a day: a morning ends by 1 pm, an afternoon begins at noon or later, an evening at 5 pm or later. */
export const partsOfDay = ['morning', 'afternoon', 'evening', 'day'] as const
/** When a person chooses. */
export const choiceTimes = ['at the start', 'each week'] as const
/** In which order people go through the phases. */
export const phaseOrders = ['in turn', 'as needed'] as const

/** A day of the week, one of `days`. */
export type Day = (typeof days)[number]
/** A kind of session, one of `sessionKinds`. */
export type SessionKind = (typeof sessionKinds)[number]
/** A kind that counts as treatment, one of `treatmentKinds`. */
export type TreatmentKind = (typeof treatmentKinds)[number]
/** A level of care, one of `levelsOfCare`. */
export type LevelOfCare = (typeof levelsOfCare)[number]
/** Who a program is for, one of `audiences`. */
export type Audience = (typeof audiences)[number]
/** Who takes part, one of `participants`. */
export type Participants = (typeof participants)[number]
/** Where a session takes place, one of `sessionPlaces`. */
export type SessionPlace = (typeof sessionPlaces)[number]
/** A part of the day, one of `partsOfDay`. */
export type PartOfDay = (typeof partsOfDay)[number]
/** How often, one of `repeats`. */
export type Repeat = (typeof repeats)[number]

/** True for a kind that counts as treatment when it is required. */
export function isTreatment(kind: SessionKind): kind is TreatmentKind {
  const known: readonly string[] = treatmentKinds
  return known.includes(kind)
}

/** Two lists as one. Called with a note that it does nothing else, so that a script that needs only the days leaves it out. */
function joined<A extends readonly string[], B extends readonly string[]>(
  one: A,
  other: B,
): readonly [...A, ...B] {
  return [...one, ...other]
}
