import { z } from 'zod'
import { messageTimes } from '@/lib/content/schema/packet'
import { line, sentence, template } from '@/lib/words/fields'

const short = line(80)
const long = sentence(240)

/** Pages that are drawn from lists: all pages, for staff, programs, contact. */
export const pageWordsSchema = z.strictObject({
  home: short,
  otherPages: short,
  programs: short,
  pageCount: template('number').describe('How many pages a part has, behind its name.'),
  onePage: short,
  questionCount: template('number').describe('How many questions a page answers, behind its name.'),
  oneQuestion: short,
  glossary: z
    .strictObject({ letters: short, also: short, street: short, more: short })
    .describe(
      'Beside the words of the glossary: the jump list, other names, street words, the page with more.',
    ),
  search: z
    .strictObject({
      label: short.describe('Above the box.'),
      promise: short.describe('Under the box: what is typed stays here.'),
      help: short.describe('Above the help that stands before all results.'),
      often: short.describe('Above what people often look for, before anything is typed.'),
      kinds: z.strictObject({ page: short, question: short, word: short }).describe('Over the results.'),
      also: template('words').describe('Another wording of what was found, for which it was found.'),
      one: short.describe('Said when there is one result.'),
      found: template('count').describe('Said when there are more.'),
      helpFirst: short.describe('Said after that, when help stands before the results.'),
      nothing: long.describe('Said when nothing fits, before the way to the A to Z.'),
      failed: long.describe('Said when the list of results could not be loaded.'),
      aToZ: short.describe('Leads to the A to Z where no script runs.'),
    })
    .describe('The page /search/.'),
  aToZ: z
    .strictObject({ letters: short, topics: short, words: short })
    .describe('The page /a-z/: the jump list, and what stands under a letter.'),
  wholePage: template('title').describe('Leads to a page of questions as a whole.'),
  staff: z.strictObject({
    subjectLabel: short,
    subject: short,
    draft: long,
    publisherLine: template('name', 'number', 'who', 'hours').describe(
      'The last line of an e-mail: who answers at the program.',
    ),
    find: z
      .strictObject({
        label: short.describe('Above the box that filters.'),
        one: short.describe('Said when one piece is shown.'),
        shown: template('count').describe('Said when more are.'),
        nothing: short.describe('Said when none fits.'),
        elsewhere: short.describe('Beside that, the way to the search of the whole guide.'),
      })
      .describe('The box that filters the pieces.'),
    list: z
      .strictObject({
        hint: short.describe('While nothing is picked.'),
        picked: template('count'),
        copy: template('count'),
        clear: short,
        long: short.describe('In place of the way into an e-mail, where there are too many for one.'),
      })
      .describe("The sender's own list."),
    piece: z
      .strictObject({
        pick: short.describe('Takes a piece into the list.'),
        copy: short,
        mail: short.describe('Opens a new e-mail.'),
        message: short.describe('Copies the text message.'),
        copied: template('what').describe('Said when something was copied.'),
        done: short.describe('On the button that was pressed last.'),
        selected: short.describe('Said when the browser lets nobody copy: the text is selected instead.'),
        forMail: short,
        forText: template('left').describe('Over a text message, with what is left of 160 characters.'),
        spoken: short.describe('Before the short address.'),
        code: short.describe('Leads to the code for a camera.'),
        minutes: template('count'),
        checked: template('date'),
        signed: short,
        draft: short.describe('Of a piece that no clinician has signed.'),
      })
      .describe('One piece, and what can be done with it.'),
    every: short.describe('Opens what every e-mail has.'),
    closing: short.describe('Before the last lines of every e-mail.'),
    also: short.describe('Before the links to what stands below the pieces.'),
    systems: short.describe('Heads what is for administrators.'),
    allow: short.describe('Before the names of the hosts, for the allow list of an administrator.'),
    lists: short.describe('Before the lists of links.'),
    linkList: short,
    linkTable: short,
    changes: short,
  }),
  firstVisit: z
    .strictObject({
      lead: long,
      day: short,
      time: short,
      button: short,
      ready: template('day').describe('Said when the file is there.'),
      unread: short.describe(
        'Said where a browser has no fields for a day and a time, and what was typed cannot be read.',
      ),
    })
    .describe('The form of the page /first-visit/.'),
  about: z.strictObject({ published: short, none: long }),
  contact: z.strictObject({
    none: long,
    noNumber: long.describe('Of a publisher whose number is not there yet: `{program}`.'),
    card: short.describe('Leads to the number for the contacts of a phone.'),
    cardWhy: long.describe('Behind that: why to keep it. `{name}` is shown when the program calls.'),
    cardName: short.describe('That name, where the program chose none: it says nothing of treatment.'),
  }),
  helpLines: z
    .strictObject({
      title: short,
      text: short,
      textWord: short,
      checked: template('date', 'names'),
      note: short,
    })
    .describe('Behind each number of the help page, and when they were checked.'),
  changes: short.describe('The title of the feed of changes, for staff.'),
  paperSheets: z
    .strictObject({ title: short, how: long })
    .describe('Pages of paper: their heading in lists, and how to use one.'),
  packets: z
    .strictObject({
      title: short,
      summary: long,
      lead: long,
      read: short.describe('Over the pages of a packet.'),
      paper: short.describe('Over the three files.'),
      file: short,
      booklet: short,
      bookletA4: short,
      fold: long.describe('How the booklet is printed.'),
      replaceAfter: template('date'),
      sources: template('address').describe('On paper: where the sources of all pages stand.'),
      atStart: template('title').describe('On paper, in place of a box that stands at the start already.'),
      jump: short,
      page: short,
      mail: short,
      whole: short.describe('In the e-mail, before the address of the packet.'),
      messages: short,
      times: z.record(z.enum(messageTimes), short),
      left: template('number').describe('Behind a message: how many characters are left.'),
    })
    .describe('What staff send in one situation: its page, its paper, and the page on which staff copy it.'),
  programPhases: short,
  programGlance: short,
  programPhaseWeek: short,
  programWeek: short.describe('The week of a program that has one part.'),
  programHours: short,
  programSessions: short,
  programLevels: short,
  programTake: short,
  programSheet: short,
  programTextFile: short,
  programSmsFile: short,
  programsCompared: short,
  gallery: z
    .strictObject({ title: short, summary: long, lead: long, phaseOf: short })
    .describe('The page that shows every view on every test week, for those who build with the component.'),
  sheet: z
    .strictObject({
      title: short,
      summary: long,
      phases: short,
      phase: short,
      weeks: short,
      hours: short,
      yours: short,
      start: short,
      contact: short,
      phone: short,
      bring: short,
      ask: short,
      back: short,
    })
    .describe('The one-page sheet of a track.'),
})
