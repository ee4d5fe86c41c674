/** Every address of the guide in one language. Each is a promise: none that was published may stop working. */
export type Addresses = {
  /** The first page, and the beginning of all others: `/`, or `/es/`. */
  readonly home: string
  /** A section's front page. */
  readonly section: (id: string) => string
  /** An article: the section's id and the file's name. */
  readonly article: (section: string, slug: string) => string
  /** A page that is neither article nor section. The page for unknown addresses has a file instead. */
  readonly servicePage: (id: string) => string
  /** A page of the publisher's own: the name of its file. */
  readonly ownPage: (slug: string) => string
  /** A program's page. */
  readonly program: (id: string) => string
  /** A program on one page of paper. */
  readonly programSheet: (id: string) => string
  /** A program as plain text, for an e-mail. */
  readonly programText: (id: string) => string
  /** A program as one text message. */
  readonly programSms: (id: string) => string
  /** A program's facts as JSON. */
  readonly programFile: (id: string) => string
  /** The JSON Schema of every program file. */
  readonly programSchema: string
  /** Week 1 of a phase as a calendar file; its name shows in a list of downloads and says nothing. */
  readonly weekFile: (program: string, phase: string) => string
  /** All weeks of a phase as a calendar file. */
  readonly phaseFile: (program: string, phase: string) => string
  /** What the element on the page makes calendar files of, from the day that a person chooses. */
  readonly phasePlan: (program: string, phase: string) => string
  /** The page on which people lay their own week beside the tracks. */
  readonly fit: string
  /** Every view of the program structure, for people who build with it. */
  readonly gallery: string
}

/** Ids below `/program/` that are pages of the guide, so that no track may take them. */
export const reservedProgramIds = ['gallery', 'fit'] as const

/** The addresses of the language whose first page is `home`, with a slash at its end. */
export function addressesOf(home: string): Addresses {
  const program = (id: string) => `${home}program/${id}/`
  return {
    home,
    section: (id) => `${home}${id}/`,
    article: (section, slug) => `${home}${section}/${slug}/`,
    servicePage: (id) => (id === 'not-found' ? `${home}404.html` : `${home}${id}/`),
    ownPage: (slug) => `${home}${slug}/`,
    program,
    programSheet: (id) => `${program(id)}sheet/`,
    programText: (id) => `${home}program/${id}.txt`,
    programSms: (id) => `${home}program/${id}.sms.txt`,
    programFile: (id) => `${home}program/${id}.json`,
    programSchema: `${home}program/program.schema.json`,
    weekFile: (id, phase) => `${program(id)}${phase}/appointments.ics`,
    phaseFile: (id, phase) => `${program(id)}${phase}/phase.ics`,
    phasePlan: (id, phase) => `${program(id)}${phase}/phase.json`,
    fit: program('fit'),
    gallery: program('gallery'),
  }
}

/** The whole address, as search engines and e-mails need it. `canonical` has no slash at its end. */
export function absoluteAddress(canonical: string, address: string): string {
  return `${canonical}${address}`
}
