import { Fold } from '@/components/page/fold'
import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

/** A line of the list: what people look for, and where it leads. */
export type Listed = { readonly title: string; readonly address: string }
/** What begins with one letter. */
export type Letter = {
  readonly letter: string
  readonly topics: readonly Listed[]
  readonly questions: readonly Listed[]
  readonly words: readonly Listed[]
}

type AToZProps = {
  letters: readonly Letter[]
  words: Pick<Words['pages'], 'aToZ' | 'oneQuestion' | 'questionCount'>
}

/** Topics, words and questions by their letters. Questions are folded: many begin alike, and would push the rest away. */
export function AToZ({ letters, words }: AToZProps) {
  return (
    <>
      <nav aria-label={words.aToZ.letters} className="mt-4 measure print:hidden">
        <ul className="flex flex-wrap gap-1">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a
                className="flex tap min-w-[2.75rem] items-center justify-center rounded-md border border-line bg-surface px-1 font-bold no-underline"
                href={`#${idOf(letter)}`}
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((one) => (
        <section aria-labelledby={idOf(one.letter)} className="mt-6" key={one.letter}>
          <h2 className="border-b-2 border-line text-2xl" id={idOf(one.letter)}>
            {one.letter}
          </h2>
          <List pages={one.topics} title={words.aToZ.topics} />
          <List pages={one.words} title={words.aToZ.words} />
          {one.questions.length === 0 ? null : (
            <Fold className="mt-2" title={countOf(one.questions.length, words)}>
              <Rows pages={one.questions} />
            </Fold>
          )}
        </section>
      ))}
    </>
  )
}

function countOf(number: number, { oneQuestion, questionCount }: AToZProps['words']): string {
  return number === 1 ? oneQuestion : fill(questionCount, { number })
}

function List({ pages, title }: { pages: readonly Listed[]; title: string }) {
  if (pages.length === 0) return null
  return (
    <>
      <h3 className="mt-3 text-lg">{title}</h3>
      <Rows pages={pages} />
    </>
  )
}

function Rows({ pages }: { pages: readonly Listed[] }) {
  return (
    <ul className="md:grid md:grid-cols-2 md:gap-x-8 lg:grid-cols-3">
      {pages.map(({ title, address }) => (
        <li key={`${title} ${address}`}>
          <a
            className="block tap py-2.5 leading-snug break-words hyphens-auto print:min-h-0 print:py-1"
            href={address}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Of its heading: the letter itself, small. */
function idOf(letter: string): string {
  return `letter-${letter.toLowerCase().replaceAll(/\W+/g, '-')}`
}
