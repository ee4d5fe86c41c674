import { ownTexts, ruleLines } from '@/lib/content/local/fact-lines'
import { readFirst, topicWarnings } from '@/lib/content/local/topic-warnings'
import { programName } from '@/lib/content/local/local-facts'
import { ownWordsReader } from '@/lib/content/local/own-words'
import type { OwnWordsReader } from '@/lib/content/local/own-words'
import type { Collection } from '@/lib/content/raw/collection'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { askIds } from '@/lib/content/schema/local'
import type { Demand, Warning } from '@/lib/content/schema/own-words'
import { ruleWarnings } from '@/lib/content/schema/program-rules'
import { programSchema } from '@/lib/program/schema'
import { fieldTexts, isRead } from '@/lib/words/field-texts'

/** Something that a program says or has chosen, which a clinician judges before anything else. */
export type ToJudge = {
  readonly document: RawDocument
  readonly path: ValuePath
  /** The words in question, or the sentence that a choice prints. */
  readonly words: string
  /** What it asks for; undefined for a choice, whose sentence says it. */
  readonly why: string | undefined
  /** Keys of the sources against which it goes, or may go. */
  readonly guidance: readonly string[]
  /**
   * `refuse` what no page may ever say (a name is never refused); `judge` what goes against guidance or may; `read` all
   * other words of a program about something dangerous.
   */
  readonly what: 'refuse' | 'judge' | 'read'
}

/** All of it in the content of one language, in the order of the files. */
export function toJudge(collection: Collection): readonly ToJudge[] {
  const { of } = collection
  const rules = of('WordRules').at(0)?.data
  if (rules === undefined) return []
  const hear = ownWordsReader(rules)
  return [...choices(collection), ...ownFacts(collection, hear), ...tracks(collection, hear)]
}

function choices(collection: Collection): readonly ToJudge[] {
  const words = collection.of('ProgramRules').at(0)?.data
  if (words === undefined) return []
  const say = { words, program: programName(collection) }
  return collection.of('Local').flatMap(({ document, data }) =>
    askIds.flatMap((id) =>
      ruleLines(id, data.facts ?? {}, say).flatMap(({ text, path, against }) =>
        against === undefined
          ? []
          : {
              document,
              path: ['facts', id, 'rules', ...path],
              words: text,
              why: undefined,
              guidance: guidanceOf(collection, against),
              what: 'judge' as const,
            },
      ),
    ),
  )
}

function ownFacts(collection: Collection, hear: OwnWordsReader): readonly ToJudge[] {
  return collection.of('Local').flatMap(({ document, data }) =>
    askIds.flatMap((id) =>
      ownTexts(id, data.facts ?? {}).flatMap(({ path, text }): readonly ToJudge[] => {
        const about = { document, path: ['facts', id, ...path] }
        const found = hear(text, id).demands.map(({ found, demand }) => ({
          ...about,
          words: found,
          why: demand.why,
          guidance: guidanceOf(collection, demand.warnings.slice(0, 1)),
          what: demand.refused ? ('refuse' as const) : ('judge' as const),
        }))
        if (found.length > 0 || !readFirst.includes(id)) return found
        const guidance = guidanceOf(collection, topicWarnings[id] ?? [])
        return [
          { ...about, words: text, why: 'is a rule in words of your own', guidance, what: 'read' as const },
        ]
      }),
    ),
  )
}

function tracks(collection: Collection, hear: OwnWordsReader): readonly ToJudge[] {
  return collection.of('Program').flatMap(({ document, data }) =>
    fieldTexts(programSchema, data)
      .filter(isRead)
      .flatMap(({ path, text, meaning }) =>
        hear(text)
          .demands.filter(({ demand }) => !path.includes('goals') || isOfGoals(demand))
          .map(({ demand }) => ({
            document,
            path,
            words: text,
            why: demand.why,
            guidance: guidanceOf(collection, demand.warnings.slice(0, 1)),
            what: demand.refused && meaning !== 'name' ? ('refuse' as const) : ('judge' as const),
          })),
      ),
  )
}

/** What a person works toward is no demand of the program, unless a medicine is to go. */
function isOfGoals({ warnings, doubt, refused }: Demand): boolean {
  return refused || (!doubt && warnings.includes('medicine'))
}

function guidanceOf({ of }: Collection, called: readonly Warning[]): readonly string[] {
  const texts = of('ProgramRules').at(0)?.data.warnings
  return ruleWarnings.flatMap((one) => (called.includes(one) ? (texts?.[one].sources ?? []) : []))
}
