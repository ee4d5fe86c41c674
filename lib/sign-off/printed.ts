import { hiddenAddresses } from '@/lib/content/hidden-articles'
import type { Documents } from '@/lib/content/documents'
import { mainFirst } from '@/lib/content/main-program'
import type { Ask } from '@/lib/content/schema/asks'
import { askIds } from '@/lib/content/schema/local'
import { mainProgram } from '@/lib/content/mdx/allowed-components'
import { wordsFile } from '@/lib/content/schema/words'
import { standsAlone } from '@/lib/links/telephone'
import { factsIn, ownNumbers, programName } from '@/lib/content/local/local-facts'
import { trackWarnings } from '@/lib/content/local/track-warnings'
import { warningTexts } from '@/lib/content/local/warning-texts'
import { collectedWords } from '@/lib/sign-off/collected-words'
import type { Printed } from '@/lib/sign-off/reader-text'
import { lengthText } from '@/lib/program/length-words'
import { levelText } from '@/lib/program/level-words'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import { trackWords } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** What components print in the texts of this content, in words. */
export function printedBy(documents: Documents): Printed {
  const { of } = documents
  const asks = of('Asks').flatMap(({ data }) => data.asks)
  const lines = of('HelpLines').flatMap(({ data }) => data.lines)
  const saidOf = factsIn(documents)
  const own = ownNumbers(of('Local').at(0)?.data.facts ?? {})
  return {
    hidden: new Set(hiddenAddresses(documents).keys()),
    ask: (id) =>
      asked(
        documents,
        saidOf,
        asks.find((one) => one.id === id),
      ),
    program: (id) => drawnLines(documents, id),
    hours: (number) => {
      if (standsAlone(number)) return undefined
      return (
        lines.find((line) => line.number === number)?.hours ??
        own.find((line) => line.number === number)?.hours
      )
    },
  }
}

/** The program's own words, or the question and what a good answer sounds like. The day is no part of what is signed. */
function asked(documents: Documents, saidOf: ReturnType<typeof factsIn>, ask: Ask | undefined): string {
  const { of } = documents
  const words = wordsFile(
    of('Words').map(({ data }) => data),
    'local',
  )?.words
  if (words === undefined || ask === undefined) return ''
  const site = of('Site').at(0)?.data
  const id = askIds.find((one) => one === ask.id)
  const fact = id === undefined ? undefined : saidOf(id)
  if (fact !== undefined) {
    const { warnings, rules, text } = fact
    const at = fill(words.at, { program: programName(documents) })
    return [`${ask.title}.`, ...warnings, ...rules, ...(text === '' ? [] : [at, text])].join(' ')
  }
  const notSaid =
    site?.publisher === undefined ? '' : `${fill(words.notSaid, { program: site.publisher.name })} `
  return `${ask.title}. ${notSaid}${words.ask} ${ask.question} ${words.good} ${ask.goodAnswer}`
}

/** The words and times of a drawn track, or of all, as a person reads them, with the warnings that its page says for it. */
function drawnLines(documents: Documents, id: string | undefined): readonly string[] {
  const { of } = documents
  const called = trackWarnings(documents)
  const textsOf = warningTexts(documents)
  const words = collectedWords(of)?.words.program
  if (words === undefined) return []
  const programs = of('Program').map(({ data }) => data)
  const main = of('Site').at(0)?.data.mainProgram
  const [first] = mainFirst(programs, main)
  const shown =
    id === undefined
      ? programs
      : programs.filter((one) => one.id === id || (id === mainProgram && one === first))
  return shown.flatMap((program) => {
    const { name, summary, phases } = program
    const own = trackWords(words, program)
    return [
      `${name}: ${summary}`,
      ...textsOf(called(program)),
      ...phases.flatMap((phase) => [
        `- ${phase.name} (${levelText(phase, words)}, ${lengthText(phase, words)}): ${phase.whatChanges} ${phase.goals.join(' ')}`,
        ...phase.sessions.map((session) => `  - ${sessionLine(session, own)}`),
      ]),
    ]
  })
}

/** "Monday, 6 to 8 pm: Group (you; weekly)". All that a drawing shows by its place or leaves out as usual is said. */
function sessionLine(session: Session, words: ProgramWords): string {
  const time = sessionTime(session, words)
  const when = isTimed(session) ? `${words.days[session.day].long}, ${time}` : time
  const notes = [
    ...(session.name === undefined ? [] : [words.kinds[session.kind].long]),
    words.participants[session.takesPart],
    ...(isTimed(session) && session.repeat === 'weekly' ? [words.repeats.weekly] : []),
    ...sessionNotes(session, words),
  ]
  return `${when}: ${sessionName(session, words)} (${[...new Set(notes)].join('; ')})`
}
