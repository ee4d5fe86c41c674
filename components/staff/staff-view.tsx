import { createElement } from 'react'
import { BeforeSending, ComesFirst } from '@/components/staff/staff-first'
import { StaffPieceCard } from '@/components/staff/staff-piece'
import type { SentPiece } from '@/components/staff/staff-piece'
import { StaffTools } from '@/components/staff/staff-tools'
import { Fold } from '@/components/page/fold'
import type { Words } from '@/lib/content/schema/words'
import type { StaffCatalogue } from '@/lib/library/library'

type StaffViewProps = {
  staff: Pick<StaffCatalogue, 'before' | 'first'>
  groups: readonly { title: string; pieces: readonly SentPiece[] }[]
  /** The last lines of every e-mail. */
  closing: readonly string[]
  /** Headings of the text below the pieces. */
  below: readonly { id: string; text: string }[]
  /** A draft has placeholders for addresses. */
  isDraft: boolean
  words: Words['pages']['staff']
  /** The address of the page that searches the whole guide. */
  search: string
}

/**
 * What staff send, in groups that open without a script. The custom element (staff-pieces.element.ts) adds the box that
 * filters, and buttons that copy; its words stand on it.
 */
export function StaffView({ staff, groups, closing, below, isDraft, words, search }: StaffViewProps) {
  const { find, list, piece } = words
  const sentences = {
    'data-subject': words.subject,
    'data-one': find.one,
    'data-shown': find.shown,
    'data-nothing': find.nothing,
    'data-hint': list.hint,
    'data-picked': list.picked,
    'data-copy': list.copy,
    'data-long': list.long,
    'data-copied': piece.copied,
    'data-done': piece.done,
    'data-selected': piece.selected,
  }
  return (
    <>
      {isDraft ? (
        <p className="mt-3 measure rounded-md bg-sand px-4 py-2 leading-snug text-sand-ink forced-colors:border">
          {words.draft}
        </p>
      ) : null}
      <div className="lg:grid lg:grid-cols-2 lg:items-start lg:gap-x-10">
        <BeforeSending before={staff.before} />
        <ComesFirst first={staff.first} />
      </div>
      {createElement(
        'staff-pieces',
        { ...sentences, className: 'block' },
        <StaffTools search={search} words={words} />,
        groups.map(({ title, pieces }, index) => (
          <details className="mt-3 border-t border-line" key={title} open={index === 0}>
            <summary className="tap cursor-pointer py-2">
              <h2 className="inline text-xl">{title}</h2>{' '}
              <span className="text-ink-soft">{pieces.length}</span>
            </summary>
            <ul className="grid grid-cols-1 gap-3 pb-3 text-[1.0625rem] leading-snug md:grid-cols-2 lg:grid-cols-3">
              {pieces.map((one) => (
                <StaffPieceCard key={one.address} piece={one} words={piece} />
              ))}
            </ul>
          </details>
        )),
        <Fold className="mt-3" title={words.every}>
          <p>
            {words.subjectLabel} <strong className="select-all">{words.subject}</strong>
          </p>
          <p className="mt-2">{words.closing}</p>
          <div className="measure select-all" data-closing>
            {closing.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </Fold>,
        <script src="/elements/staff-pieces.js" type="module" />,
      )}
      <p className="mt-3">
        {words.also}{' '}
        {below.map(({ id, text }, index) => (
          <span key={id}>
            {index === 0 ? null : ' · '}
            <a className="inline-flex tap items-center" href={`#${id}`}>
              {text}
            </a>
          </span>
        ))}
      </p>
    </>
  )
}
