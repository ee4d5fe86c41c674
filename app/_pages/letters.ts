import type { Letter, Listed } from '@/components/a-z/a-z'
import type { Library } from '@/lib/library/library'

/** Everything that people may look for, under the letters with which it begins: topics, questions, words explained. */
export function lettersOf(library: Library): readonly Letter[] {
  const { locale } = library.language
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true })
  const letters = new Map<string, { -readonly [K in keyof Letter]: Letter[K] }>()
  const put = (kind: 'topics' | 'questions' | 'words', those: readonly Listed[]) => {
    for (const one of those.toSorted((a, b) => compare(a.title, b.title))) {
      const letter = letterOf(one.title, locale)
      const entry = letters.get(letter) ?? { letter, topics: [], questions: [], words: [] }
      letters.set(letter, { ...entry, [kind]: [...entry[kind], one] })
    }
  }
  put('topics', topics(library))
  put('questions', questions(library))
  put('words', words(library))
  return [...letters.values()].toSorted((a, b) => compare(a.letter, b.letter))
}

/** All numbers stand under one sign. */
const numbers = '0–9'

function letterOf(title: string, locale: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? numbers
  return /\p{N}/u.test(first) ? numbers : first.toLocaleUpperCase(locale)
}

function topics({
  articles,
  sections,
  sheets,
  packets,
  wayThrough,
  programs,
  commonWords,
  words,
  at,
}: Library) {
  return [
    ...[...articles, ...sections, ...sheets, ...packets, wayThrough].map(({ title, address }) => ({
      title,
      address,
    })),
    ...programs.map(({ id, name }) => ({ title: name, address: at.program(id) })),
    { title: words.fit.title, address: at.fit },
    ...commonWords.map(({ say, to }) => ({ title: say, address: to })),
  ]
}

function questions({ questionGroups }: Library): readonly Listed[] {
  return questionGroups.flatMap((group) =>
    group.questions.map(({ id, ask }) => ({ title: ask, address: `${group.address}#${id}` })),
  )
}

function words({ glossary }: Library): readonly Listed[] {
  return glossary.terms.map(({ id, term }) => ({ title: term, address: `${glossary.address}#${id}` }))
}
