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
/** Kinds that are shown and never counted: a test is no treatment, and a mutual-help group is not run by the program. */
const uncountedKinds = ['drug-test', 'mutual-help'] as const
/** Every kind of session. */
export const sessionKinds = [...treatmentKinds, ...uncountedKinds] as const
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
/** How often a session at a set time takes place. `monthly` is every fourth week, counted from the phase's first. */
export const repeats = ['weekly', 'every other week', 'monthly'] as const
/** What an appointment's minutes are counted by. */
export const appointmentPeriods = ['week', 'month'] as const
/** Weeks after which every plan has come round: every other week and monthly both divide it. */
export const cycleWeeks = [1, 2, 3, 4] as const

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
/** How often, one of `repeats`. */
export type Repeat = (typeof repeats)[number]
