/** Ids below `/program/` that are pages of the guide, so that no track may take them. */
export const reservedProgramIds = ['gallery', 'fit', 'my-share', 'compare'] as const

/** The addresses of the language whose first page is `home`, with a slash at its end: `/`, or `/es/`. */
export function addressesOf(home: string) {
  const program = (id: string) => `${home}program/${id}/`
  return {
    home,
    /** A section's front page. */
    section: (id: string) => `${home}${id}/`,
    /** An article: the section's id and the file's name. */
    article: (section: string, slug: string) => `${home}${section}/${slug}/`,
    /** An article in the few elements that editors of records keep. */
    handout: (section: string, slug: string) => `${home}${section}/${slug}/handout.html`,
    /** A page that is neither article nor section. The page for unknown addresses has a file instead. */
    servicePage: (id: string) => (id === 'not-found' ? `${home}404.html` : `${home}${id}/`),
    /** A page of questions: the name of its file. The list of all of them is a page about the site. */
    questions: (slug: string) => `${home}questions/${slug}/`,
    /** Every word that the guide explains. */
    glossary: `${home}glossary/`,
    /** What the search page searches; loaded when a reader begins. */
    searchFile: `${home}search/index.json`,
    /** A page of the publisher's own: the name of its file. */
    ownPage: (slug: string) => `${home}${slug}/`,
    /** The whole way from the first call on, in steps. */
    wayThrough: `${home}way-through/`,
    /** A page of paper to fill in or to hand on: the name of its file. */
    sheet: (slug: string) => `${home}sheets/${slug}/`,
    /** What staff send in one situation: the name of its file. */
    packet: (slug: string) => `${home}packets/${slug}/`,
    /** The same on paper, as sheets and as booklets of Letter and of A4, by its code (`packetCode`): a name in a list of downloads says nothing. */
    packetFile: (code: string) => `${home}packets/${code}.pdf`,
    packetBooklet: (code: string) => `${home}packets/${code}-booklet.pdf`,
    packetBookletA4: (code: string) => `${home}packets/${code}-booklet-a4.pdf`,
    /** All packets, with what staff copy of each. */
    staffPackets: `${home}staff/packets/`,
    /** A word that staff can say on the phone; it leads to the article of that word. */
    short: (word: string) => `${home}go/${word}/`,
    /** An article under an address that says nothing, by its code (`discreetCode`). */
    discreet: (code: string) => `${home}i/${code}/`,
    /** Cards for a wallet, and a poster, for staff to print. */
    staffCards: `${home}staff/cards/`,
    staffPoster: `${home}staff/poster/`,
    /** What phone companies want to read of a program that sends texts. */
    textMessages: `${home}text-messages/`,
    /** The number of the program for the contacts of a phone, under a name that says nothing. */
    contactCard: `${home}contact/front-desk.vcf`,
    /** Every article with its addresses, for programs and for spreadsheets. */
    linkList: `${home}staff/links.json`,
    linkTable: `${home}staff/links.csv`,
    /** A code for cameras that leads to an article's discreet address, as a picture; by that address's code. */
    qrCode: (code: string) => `${home}staff/qr/${code}.svg`,
    /** Every change of words, as a feed. */
    changes: `${home}changes.xml`,
    /** For programs that answer from the guide: what they have to say first, and where the rest is. */
    plainIndex: `${home}llms.txt`,
    /** A program's page. */
    program,
    /** A program on one page of paper. */
    programSheet: (id: string) => `${program(id)}sheet/`,
    /** A program as plain text, for an e-mail. */
    programText: (id: string) => `${home}program/${id}.txt`,
    /** A program as one text message. */
    programSms: (id: string) => `${home}program/${id}.sms.txt`,
    /** A program's facts as JSON. */
    programFile: (id: string) => `${home}program/${id}.json`,
    /** The JSON Schema of every program file. */
    programSchema: `${home}program/program.schema.json`,
    /** Week 1 of a phase as a calendar file; its name shows in a list of downloads and says nothing. */
    weekFile: (id: string, phase: string) => `${program(id)}${phase}/appointments.ics`,
    /** All weeks of a phase as a calendar file. */
    phaseFile: (id: string, phase: string) => `${program(id)}${phase}/phase.ics`,
    /** What the element on the page makes calendar files of, from the day that a person chooses. */
    phasePlan: (id: string, phase: string) => `${program(id)}${phase}/phase.json`,
    /** The page on which people lay their own week beside the tracks. */
    fit: program('fit'),
    /** The page that counts what a reader's plan may leave them to pay. */
    myShare: program('my-share'),
    /** Questions for up to three programs, side by side. */
    compare: program('compare'),
    /** Every view of the program structure, for people who build with it. */
    gallery: program('gallery'),
  }
}

/** Every address of the guide in one language. Each is a promise: none that was published may stop working. */
export type Addresses = Readonly<ReturnType<typeof addressesOf>>

/** The whole address, as search engines and e-mails need it. `canonical` has no slash at its end. */
export function absoluteAddress(canonical: string, address: string): string {
  return `${canonical}${address}`
}
