import { hiddenAddresses } from '@/lib/content/hidden-articles'
import type { Documents } from '@/lib/content/documents'
import type { Ask } from '@/lib/content/schema/asks'
import { askIds } from '@/lib/content/schema/local'
import { mainFirst } from '@/lib/content/main-program'
import { mainProgram } from '@/lib/content/mdx/allowed-components'
import { localWordsSchema } from '@/lib/content/schema/local-words'
import { standsAlone } from '@/lib/links/telephone'
import { ownNumbers } from '@/lib/content/local/own-numbers'
import { said } from '@/lib/content/local/local-facts'
import type { Printed } from '@/lib/sign-off/reader-text'
import { fill } from '@/lib/words/fill'

/** What components print in the texts of this content, in words. */
export function printedBy(documents: Documents): Printed {
  const { of } = documents
  const asks = of('Asks').flatMap(({ data }) => data.asks)
  const lines = of('HelpLines').flatMap(({ data }) => data.lines)
  const own = ownNumbers(of('Local').at(0)?.data.facts ?? {})
  return {
    hidden: new Set(hiddenAddresses(documents).keys()),
    ask: (id) =>
      asked(
        documents,
        asks.find((one) => one.id === id),
      ),
    program: (id) => programLines(of, id),
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
function asked({ of, language }: Documents, ask: Ask | undefined): string {
  const words = localWordsSchema.safeParse(
    of('Words').find(({ data }) => data.group === 'local')?.data.words,
  ).data
  if (words === undefined || ask === undefined) return ''
  const site = of('Site').at(0)?.data
  const facts = of('Local').at(0)?.data.facts ?? {}
  const id = askIds.find((one) => one === ask.id)
  const fact = id === undefined ? undefined : said(id, facts, words, language.locale)
  if (fact !== undefined)
    return `${ask.title}. ${fill(words.at, { program: site?.publisher?.name ?? site?.name ?? '' })} ${fact.text}`
  const notSaid =
    site?.publisher === undefined ? '' : `${fill(words.notSaid, { program: site.publisher.name })} `
  return `${ask.title}. ${notSaid}${words.ask} ${ask.question} ${words.good} ${ask.goodAnswer}`
}

/** The words and times of a drawn track, or of all. */
function programLines(of: Documents['of'], id: string | undefined): readonly string[] {
  const programs = of('Program').map(({ data }) => data)
  const main = of('Site').at(0)?.data.mainProgram
  const [first] = mainFirst(programs, main)
  const shown =
    id === undefined
      ? programs
      : programs.filter((one) => one.id === id || (id === mainProgram && one === first))
  return shown.flatMap(({ name, summary, phases }) => [
    `${name}: ${summary}`,
    ...phases.flatMap(({ name: phase, level, weeks, whatChanges, goals, sessions }) => [
      `- ${phase} (${level}, ${weeks.from} to ${weeks.to} weeks): ${whatChanges} ${goals.join(' ')}`,
      // One way of writing for sessions at a time and by appointment, whatever their fields.
      ...sessions.map((session) => `  - ${JSON.stringify(session)}`),
    ]),
  ])
}
