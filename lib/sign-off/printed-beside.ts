import type { Collection } from '@/lib/content/raw/collection'
import type { KindName } from '@/lib/content/kinds'
import { programName } from '@/lib/content/local/local-facts'
import { fill } from '@/lib/words/fill'

/** What a page prints from other files beside the statements of its own; nothing for most. */
export function printedBeside(of: Collection['of'], kind: KindName): readonly string[] {
  if (kind === 'ComparePrograms') return comparedQuestions(of)
  return kind === 'TextMessages' ? saidOfTexts(of) : []
}

/** The questions that the page of comparison takes from asks.yaml. */
function comparedQuestions(of: Collection['of']): readonly string[] {
  const ids = of('ComparePrograms').flatMap(({ data }) => data.asks)
  return of('Asks').flatMap(({ data }) =>
    data.asks
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ question, goodAnswer }) => [question, goodAnswer]),
  )
}

/** What the program says of its text messages. */
function saidOfTexts(of: Collection['of']): readonly string[] {
  const program = programName({ of })
  return of('Local').flatMap(({ data }) => {
    const facts = data.facts?.['text-messages']
    if (facts === undefined) return []
    const { who, number, why, often, agree } = facts
    const from = of('TextMessages').map((one) => fill(one.data.who.text, { who, program, number }))
    return [...from, why, often, agree]
  })
}
