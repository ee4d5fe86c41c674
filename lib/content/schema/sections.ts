/** The seven sections, in the order in which the menu shows them. Each is the first part of an address: a promise. */
export const sectionIds = [
  'start',
  'inside',
  'does-it-help',
  'is-it-right',
  'cost-work-privacy',
  'after',
  'family',
] as const
