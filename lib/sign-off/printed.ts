import { hiddenAddressesOf } from '@/lib/content/hidden-articles'
import type { Collection } from '@/lib/content/raw/collection'
import type { Ask } from '@/lib/content/schema/asks'
import { askIds } from '@/lib/content/schema/local'
import { mainProgram } from '@/lib/content/mdx/allowed-components'
import { englishLocale } from '@/lib/dates/locale'
import { localWordsSchema } from '@/lib/content/schema/local-words'
import { standsAlone } from '@/lib/links/telephone'
import { ownNumbers } from '@/lib/content/local/own-numbers'
import { said } from '@/lib/content/local/local-facts'
import type { Printed } from '@/lib/sign-off/reader-text'
import { fill } from '@/lib/words/fill'

/** What components print in the texts of this content, in words. */
export function printedBy(of: Collection['of']): Printed {
  const asks = of('Asks').flatMap(({ data }) => data.asks)
  const lines = of('HelpLines').flatMap(({ data }) => data.lines)
  const own = ownNumbers(of('Local').at(0)?.data.facts ?? {})
  return {
    hidden: hiddenAddressesOf(of),
    ask: (id) =>
      asked(
        of,
        asks.find((one) => one.id === id),
      ),
    program: (id) => programLines(of, id),
    hours: (number) => {
      if (standsAlone(number)) return undefined
      return (
        lines.find((line) => line.number === number)?.en.hours ??
        own.find((line) => line.number === number)?.hours
      )
    },
  }
}

/** The program's own words, or the question and what a good answer sounds like. The day is no part of what is signed. */
function asked(of: Collection['of'], ask: Ask | undefined): string {
  const words = localWordsSchema.safeParse(
    of('Words').find(({ data }) => data.group === 'local')?.data.words,
  ).data
  if (words === undefined || ask === undefined) return ''
  const site = of('Site').at(0)?.data
  const facts = of('Local').at(0)?.data.facts ?? {}
  const id = askIds.find((one) => one === ask.id)
  const fact = id === undefined ? undefined : said(id, facts, words, englishLocale)
  if (fact !== undefined)
    return `${ask.title}. ${fill(words.at, { program: site?.publisher?.name ?? site?.name ?? '' })} ${fact.text}`
  const notSaid =
    site?.publisher === undefined ? '' : `${fill(words.notSaid, { program: site.publisher.name })} `
  return `${ask.title}. ${notSaid}${words.ask} ${ask.question} ${words.good} ${ask.goodAnswer}`
}

/** The words and times of a drawn track, or of all. */
function programLines(of: Collection['of'], id: string | undefined): readonly string[] {
  const programs = of('Program').map(({ data }) => data)
  const main = of('Site').at(0)?.data.mainProgram
  const first = programs.find((one) => one.id === main) ?? programs[0]
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
