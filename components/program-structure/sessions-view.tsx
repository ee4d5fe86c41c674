import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { kindColour } from '@/components/program-structure/kind-colours'
import { kindShapes } from '@/components/program-structure/kind-shapes'
import { sessionKinds } from '@/lib/program/lists'
import type { SessionKind } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** Where a reader finds more about a kind of session: the words of the link and its address. */
export type ReadMore = Readonly<
  Partial<Record<SessionKind, { readonly text: string; readonly href: string }>>
>

type SessionsViewProps = {
  program: Program
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
  readMore?: ReadMore
}

/** Each kind of session that the program has: what it is, why it can help, where to read more. */
export function SessionsView({ program, headingLevel, words, label, readMore = {} }: SessionsViewProps) {
  const used = program.phases.flatMap(({ sessions }) => sessions.map(({ kind }) => kind))
  const kindLevel = label ? headingLevel + 1 : headingLevel
  const name = fill(words.names.sessions, { program: program.name })
  return (
    <Frame name={name} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      <p className="mb-4 max-w-[34em] break-after-avoid">{words.sessions.lead}</p>
      <ul className="grid gap-6 md:grid-cols-2 print:grid-cols-2 print:text-small print:leading-snug">
        {sessionKinds
          .filter((kind) => used.includes(kind))
          .map((kind) => (
            <li key={kind} className="min-w-0 max-w-[34em] break-inside-avoid">
              <div className="flex flex-wrap items-center gap-x-3">
                <span
                  aria-hidden="true"
                  className={`w-20 shrink-0 rounded px-3 py-1 forced-colors:border ${kindColour(kind).box}`}
                >
                  <KindDrawing kind={kind} />
                </span>
                <Heading level={kindLevel} className="min-w-0 font-serif text-h3 font-semibold wrap-anywhere">
                  {words.kinds[kind].long}
                </Heading>
              </div>
              <p className="mt-1">
                {words.kinds[kind].what} {words.kinds[kind].why}
              </p>
              <More link={readMore[kind]} />
            </li>
          ))}
      </ul>
    </Frame>
  )
}

function More({ link }: { link: ReadMore[SessionKind] }) {
  if (link === undefined) return null
  return (
    <p>
      <a className="inline-flex min-h-11 items-center" href={link.href}>
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
    >
      <path d={kindShapes[kind]} />
    </svg>
  )
}
