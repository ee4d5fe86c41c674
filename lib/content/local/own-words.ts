import type { AskId } from '@/lib/content/schema/local'
import { warnings } from '@/lib/content/schema/own-words'
import type { Demand, OwnWords, Warning } from '@/lib/content/schema/own-words'
import type { Danger } from '@/lib/content/schema/topics'
import type { WordRules } from '@/lib/content/schema/word-rules'
import { alternatives, phrasePattern, wordEnd, wordStart } from '@/lib/words/phrases'

/** Words of a program that ask for something harmful, or may. */
export type Demanded = { readonly found: string; readonly demand: Demand }

/** What was heard in a text of a program. */
export type Heard = {
  readonly demands: readonly Demanded[]
  /** What has to stand beside it, the most urgent first. */
  readonly warnings: readonly Warning[]
}

/** Reads the words of a program: the text, and the question that it answers; a name answers none. */
export type OwnWordsReader = (text: string, about?: AskId) => Heard

/** Which warning speaks of a danger. */
export const warningOf: Readonly<Record<Danger, Warning>> = {
  stopping: 'stopping',
  'already-stopped': 'stopping',
  overdose: 'overdose',
  'opioids-after-a-break': 'break',
  pregnancy: 'pregnancy',
  suicide: 'suicide',
  'unsafe-home': 'unsafe-home',
}

/** Some warnings, each once, in the order in which pages say them. */
export function inOrder(called: readonly Warning[]): readonly Warning[] {
  return warnings.filter((one) => called.includes(one))
}

type OwnWordsRules = Pick<WordRules, 'ownWords' | 'dangers' | 'sentences'>

/** One for each language: hundreds of words become patterns, and several rules hear with them. */
const readers = new WeakMap<OwnWordsRules, OwnWordsReader>()

/** How a language hears what a program asks for: who denies what, what is only a condition, what is demanded. */
export function ownWordsReader(rules: OwnWordsRules): OwnWordsReader {
  const reader = readers.get(rules) ?? readerOf(rules)
  readers.set(rules, reader)
  return reader
}

function readerOf({ ownWords, dangers, sentences }: OwnWordsRules): OwnWordsReader {
  // A full stop behind an abbreviation ends nothing.
  const sentenceEnd = new RegExp(
    `(?<=[.!?])(?<!${wordStart}(?:${alternatives(sentences.abbreviations)}))\\s+`,
  )
  const split = clauseReader(ownWords)
  const judges = ownWords.demands.map((demand) => demandReader(demand, phrasePattern(ownWords.signals)))
  const touched = [
    ...dangers.map(({ danger, words }) => ({ warnings: [warningOf[danger]], about: [], words })),
    ...ownWords.beside,
  ].map((one) => ({ ...one, pattern: phrasePattern(one.words) }))
  return (text, about) => {
    const parted = text.split(sentenceEnd).map((sentence) => ({ sentence, clauses: split(sentence) }))
    const all = judges.flatMap((judge) => judge(text, parted, about) ?? [])
    const sure = all.filter(({ demand }) => !demand.doubt)
    const demands = sure.length > 0 ? sure : all.slice(0, 1)
    const beside = touched
      .filter((one) => isAbout(one.about, about) && text.search(one.pattern) >= 0)
      .flatMap((one) => one.warnings)
    return { demands, warnings: inOrder([...demands.flatMap(({ demand }) => demand.warnings), ...beside]) }
  }
}

function isAbout(questions: readonly AskId[], about: AskId | undefined): boolean {
  return questions.length === 0 || (about !== undefined && questions.includes(about))
}

/** A part of a sentence in which one thing is said. */
type Clause = {
  readonly text: string
  /** Where it begins in its sentence. */
  readonly start: number
  /** True of "if you drink", which says when something is so. */
  readonly isCondition: boolean
  /** Where its denial stands; before the text for one that is taken over; undefined for none. */
  readonly denial: number | undefined
  readonly isRelease: boolean
  /** "Prescribed or not" denies nothing that comes after it. */
  readonly endsInDenial: boolean
}
type Sentence = { readonly sentence: string; readonly clauses: readonly Clause[] }

function clauseReader({ clauses, conditions, subjects, denials, releases }: OwnWords) {
  // The longest first: "only if" begins one clause, not two.
  const openings = alternatives(clauses.toSorted((a, b) => b.length - a.length))
  const begin = new RegExp(`[,;:()]|(?<=\\s)(?:${openings})${wordEnd}`, 'gi')
  const condition = new RegExp(`^(?:${alternatives(conditions)})${wordEnd}`, 'i')
  const subject = new RegExp(`^(?:(?:${openings})\\s+)?(?:${alternatives(subjects)})${wordEnd}`, 'i')
  // "No-shows" deny nothing.
  const denial = new RegExp(`${wordStart}(?:${alternatives(denials)})${wordEnd}(?!-)`, 'i')
  const release = new RegExp(`${wordStart}(?:${alternatives(releases)})${wordEnd}`, 'i')
  return (sentence: string): readonly Clause[] => {
    const starts = [0, ...[...sentence.matchAll(begin)].map(({ index }) => index)]
    const read: Clause[] = []
    for (const [place, start] of starts.entries()) {
      const text = sentence
        .slice(start, starts[place + 1])
        .replace(/^[,;:()\s]+/, '')
        .trimEnd()
      if (text === '') continue
      const before = text.search(subject) < 0 ? read.at(-1) : undefined
      const released = release.exec(text)
      const denied = released ?? denial.exec(text)
      const takesOver = denied === null && before?.denial !== undefined && !before.endsInDenial
      read.push({
        text,
        start: sentence.indexOf(text, start),
        isCondition: condition.test(text),
        denial: denied?.index ?? (takesOver ? -1 : undefined),
        isRelease: released !== null || (takesOver && before.isRelease),
        endsInDenial:
          denied !== null && denied.index > 0 && /^\W*$/.test(text.slice(denied.index + denied[0].length)),
      })
    }
    return read
  }
}

function demandReader(demand: Demand, signals: RegExp) {
  const pattern = {
    with: phrasePattern(demand.with),
    near: phrasePattern(demand.near),
    unless: phrasePattern(demand.unless),
    allowedBy: phrasePattern(demand.allowedBy),
    asked: phrasePattern([...demand.asked, ...demand.needed]),
    needed: phrasePattern(demand.needed),
    spared: phrasePattern(demand.spared),
    begins: new RegExp(`^\\s*(?:${alternatives(demand.begins)})${wordEnd}`, 'i'),
    denied: phrasePattern(demand.denied),
    always: phrasePattern(demand.always),
  }
  const isNeeded = (text: string) => text.search(pattern.needed) === 0
  /** What one clause demands; undefined for one that demands nothing of the kind. */
  const isSpent = ({ text, denial }: Clause) =>
    denial !== undefined &&
    [...text.matchAll(pattern.asked), ...text.matchAll(pattern.spared)].some(({ index }) => index > denial)
  const inClause = (clause: Clause): string | undefined => {
    const { text, isCondition, denial, isRelease } = clause
    const [order] = pattern.begins.exec(text) ?? []
    if (order !== undefined) return order.trim()
    // "We do not ask you to stop taking it": what is denied is the demand, and nothing is taken away.
    if (isSpent(clause)) return undefined
    const heard = [...text.matchAll(pattern.asked)].find((match) => !isCondition || isNeeded(match[0]))
    if (heard !== undefined) return heard[0]
    if (denial === undefined || isRelease || isCondition) return undefined
    if (demand.anyDenial && denial >= 0 && !clause.endsInDenial) return text
    return [...text.matchAll(pattern.denied)].find(({ index }) => index > denial)?.[0]
  }
  /** True where one of the words stands in the sentence, and no denial before it. */
  const says = ({ sentence, clauses }: Sentence, words: RegExp) =>
    [...sentence.matchAll(words)].some(({ index }) => {
      const clause = clauses.findLast(({ start }) => start <= index)
      return clause?.denial === undefined || clause.start + clause.denial > index
    })
  const isElse = (one: Sentence) => says(one, pattern.unless) && !(demand.unknown && says(one, signals))
  return (text: string, sentences: readonly Sentence[], about: AskId | undefined): Demanded | undefined => {
    const [always] = text.match(pattern.always) ?? []
    if (always !== undefined) return { found: always, demand }
    if (text.search(pattern.allowedBy) >= 0) return undefined
    const isOfKind = demand.about.length === 0 ? demand.with.length === 0 : isAbout(demand.about, about)
    for (const [place, one] of sentences.entries()) {
      const { sentence, clauses } = one
      const before = sentences[place - 1]?.sentence ?? ''
      const around = `${before} ${sentence}`
      // "Shaking at night? It will pass." is one thing, said in two.
      const near = before.endsWith('?') ? around : sentence
      if (!isOfKind && around.search(pattern.with) < 0) continue
      if (demand.near.length > 0 && near.search(pattern.near) < 0) continue
      if (isElse(one)) continue
      for (const clause of clauses) {
        const found = inClause(clause)
        if (found !== undefined) return { found, demand }
      }
      if (demand.unknown && !sentence.endsWith('?') && !clauses.some(isSpent))
        return { found: sentence, demand }
    }
    return undefined
  }
}
