import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { kindColour } from '@/components/program-structure/kind-colours'
import { kindShapes } from '@/components/program-structure/kind-shapes'
import { sessionKinds } from '@/lib/program/lists'
import type { SessionKind } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'
import { namesInARow } from '@/lib/program/row-words'

/** Where a reader finds more: the words of the link and its address. */
export type MoreLink = { readonly text: string; readonly href: string }
/** The same for each kind of session. */
export type ReadMore = Readonly<Partial<Record<SessionKind, MoreLink>>>

type SessionsViewProps = {
  program: Program
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
  readMore?: ReadMore
}

/** Each kind of session that the program has in two lines: what it is, what helps or what to ask; and where to read more. */
export function SessionsView({ program, headingLevel, words, label, readMore = {} }: SessionsViewProps) {
  const kindLevel = label ? headingLevel + 1 : headingLevel
  const name = fill(words.names.sessions, { program: program.name })
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      <ul className="grid gap-6 print:gap-3 md:grid-cols-2 print:grid-cols-3 print:text-[0.9rem] print:leading-snug">
        {kindsOf(program).map(({ kind, names, isFamilyOnly }) => (
          <li
            key={`${kind} ${isFamilyOnly}`}
            className="flex min-w-0 max-w-[34em] flex-wrap gap-x-4 break-inside-avoid"
          >
            <span
              aria-hidden="true"
              className={`mt-1 h-fit w-16 shrink-0 rounded print:hidden px-2 py-1 forced-colors:border ${kindColour(kind).box}`}
            >
              <KindDrawing kind={kind} />
            </span>
            <div className="min-w-0 grow basis-52 leading-normal wrap-anywhere print:leading-snug">
              <Heading level={kindLevel} className="font-serif text-h3 font-semibold">
                {isNamed(kind, names, isFamilyOnly) ? namesInARow(names, words) : words.kinds[kind].long}
              </Heading>
              {names.length > 0 && !isNamed(kind, names, isFamilyOnly) ? (
                <p className="text-ink-soft">
                  {fill(words.drawn.list, {
                    lead: words.drawn.names,
                    names: namesInARow(names, words),
                  })}
                </p>
              ) : null}
              <p>
                {isFamilyOnly
                  ? fill(words.drawn.familyOnly, { participants: words.participants.family })
                  : `${words.kinds[kind].what} ${words.kinds[kind].why ?? ''}`.trim()}
              </p>
              {isFamilyOnly ? null : <More link={readMore[kind]} />}
            </div>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

/** The kinds of session of a program, each with the names that the program itself has for it. */
function kindsOf({ phases }: Program) {
  const all = phases.flatMap(({ sessions }) => sessions)
  // The lines on a kind speak to the person, so what a family has for itself is told in words of its own.
  return sessionKinds.flatMap((kind) =>
    [false, true].flatMap((isFamilyOnly) => {
      const own = all.filter((one) => one.kind === kind && (one.takesPart === 'family') === isFamilyOnly)
      const names = [...new Set(own.flatMap(({ name }) => name ?? []))]
      // Without a name it would stand under the heading of its kind, where the person's own sessions stand.
      const isTold =
        isFamilyOnly && names.length === 0 && all.some((one) => one.kind === kind && !own.includes(one))
      return own.length === 0 || isTold ? [] : [{ kind, names, isFamilyOnly }]
    }),
  )
}

/** True where the names say more than the kind: what is of no kind, and what a family has for itself. */
function isNamed(kind: SessionKind, names: readonly string[], isFamilyOnly: boolean): boolean {
  return names.length > 0 && (kind === 'other' || isFamilyOnly)
}

/** One large target; nothing on paper. */
export function More({ link }: { link: MoreLink | undefined }) {
  if (link === undefined) return null
  return (
    <p className="print:hidden">
      <a className="inline-flex tap items-center" href={link.href}>
        {link.text}
      </a>
    </p>
  )
}

/** A kind of session as an ordinary scene, as wide as its box. Hidden: the name of the kind stands beside it. */
export function KindDrawing({ kind }: { kind: SessionKind }) {
  return (
    <svg
      aria-hidden="true"
      className="w-full"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.5"
      viewBox="0 0 64 48"
      width="64"
      height="48"
    >
      <path d={kindShapes[kind]} />
    </svg>
  )
}
