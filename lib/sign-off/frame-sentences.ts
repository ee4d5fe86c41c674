import type { Labels } from '@/lib/content/schema/words'
import { namesIn } from '@/lib/words/fill'

/** Sentences of the interface, and why they are no text of their own with sources. */
export type FramePlaces = {
  readonly group: keyof Labels
  /** Fields from the top of the group, such as `result` or `contact.none`; what stands below is meant too. */
  readonly at: readonly string[]
  readonly reason: string
}

/**
 * Every place of words/ that may hold a sentence: a built page prints none of seven words or more from elsewhere
 * (tests/site/signed-sentences.test.ts). They are signed as one text, with these reasons.
 */
export const framePlaces: readonly FramePlaces[] = [
  {
    group: 'frame',
    at: ['draft'],
    reason: 'Says that nobody has checked the page; gone once it is published',
  },
  {
    group: 'frame',
    at: ['footer'],
    reason: 'Says who publishes the guide, and that it is no medical advice',
  },
  {
    group: 'text',
    at: ['checkedOn', 'notRead', 'readBy', 'written', 'nextCheck'],
    reason: 'Says when a text was checked and who has read it; days and names are filled in',
  },
  {
    group: 'text',
    at: ['paper'],
    reason:
      'Says how old a printed page is and where its newest form stands; days, number and address are filled in',
  },
  {
    group: 'text',
    at: ['step'],
    reason: 'Says where a page stands on the way through; numbers and title are filled in',
  },
  {
    group: 'text',
    at: ['sourcesNote', 'openMark', 'openCheck'],
    reason: 'Says how sources were used, and that a person still has to look',
  },
  {
    group: 'pages',
    at: ['about', 'contact'],
    reason: 'Says whether a program has put its name to this copy, and why to keep its number',
  },
  {
    group: 'pages',
    at: ['firstVisit'],
    reason: 'Says how to make a calendar entry, and that nothing is kept',
  },
  {
    group: 'pages',
    at: ['search'],
    reason: 'Says what search found, and where to look when it finds nothing',
  },
  {
    group: 'pages',
    at: ['packets'],
    reason: 'Says how staff use a packet and print it; days, numbers and addresses are filled in',
  },
  { group: 'pages', at: ['paperSheets'], reason: 'Says how to use a page of paper' },
  { group: 'pages', at: ['staff'], reason: 'Tells staff how to send a page, and what a draft is not for' },
  {
    group: 'pages',
    at: ['helpLines'],
    reason: 'Says how a number was checked; day and number are filled in',
  },
  {
    group: 'pages',
    at: ['programLevels', 'programSheet', 'programTextFile', 'sheet'],
    reason: 'Headings and links of a program page and its sheet',
  },
  {
    group: 'program',
    at: ['names', 'week', 'facts', 'glance', 'hours', 'ladder'],
    reason: 'Filled with the facts of a program, which are signed with it; without them it states nothing',
  },
  { group: 'forms', at: ['calendar'], reason: 'Says what a calendar file holds, and who may see it' },
  {
    group: 'fit',
    at: ['form', 'result', 'status', 'times'],
    reason: 'Says how to fill in the form, and what the marks mean',
  },
  {
    group: 'local',
    at: ['checked', 'stale', 'mistakesText', 'notSaid', 'openHere'],
    reason: 'Says when a program was asked; its answers are signed with the pages that print them',
  },
]

/** A sentence may begin here; shorter ones are labels. */
const wordsOfASentence = 7

/** The sentences and templates of some places, in their order. */
export function sentencesAt(labels: Labels, { group, at }: FramePlaces): readonly string[] {
  return at
    .flatMap((path) => textsIn(path.split('.').reduce<unknown>(fieldOf, labels[group])))
    .filter((text) => namesIn(text).length > 0 || text.split(/\s+/).length >= wordsOfASentence)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** Every text in a value of a words file, in its order. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
