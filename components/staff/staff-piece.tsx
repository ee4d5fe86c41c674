import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

/** A piece in every form in which it goes out; addresses are whole, days in words. */
export type SentPiece = {
  readonly ask: string
  readonly title: string
  readonly summary: string
  readonly address: string
  /** Of an article. */
  readonly article:
    | {
        readonly minutes: number
        readonly checked: string
        readonly isSigned: boolean
        readonly message: { readonly text: string; readonly address: string }
        /** Places that a text message has left. */
        readonly left: number
        readonly spoken: string | undefined
        readonly code: string
      }
    | undefined
}

type StaffPieceProps = { piece: SentPiece; words: Words['pages']['staff']['piece'] }

/** The question and the title; opened, every form. Each form is selected with one tap. */
export function StaffPieceCard({ piece, words }: StaffPieceProps) {
  const { ask, title, summary, address, article } = piece
  return (
    <li className="break-inside-avoid rounded-md border border-line bg-surface px-2 py-1" data-piece>
      <details>
        <summary className="tap cursor-pointer py-1">
          <strong>{ask}</strong>{' '}
          <span className="block text-ink-soft">
            {article === undefined ? title : fill(words.minutes, { count: article.minutes })}
          </span>
        </summary>
        <p className="mt-1 text-small text-ink-soft">{words.forMail}</p>
        <div className="select-all">
          <p>
            <strong>{title}</strong>
          </p>
          <p>{summary}</p>
          <p className="break-all">{address}</p>
        </div>
        {article === undefined ? null : <ArticleForms article={article} words={words} />}
      </details>
    </li>
  )
}

function ArticleForms({
  article,
  words,
}: {
  article: NonNullable<SentPiece['article']>
  words: StaffPieceProps['words']
}) {
  return (
    <>
      <p className="mt-2 text-small text-ink-soft">{fill(words.forText, { left: article.left })}</p>
      <p className="break-words select-all" data-message>
        {article.message.text} <span className="block">{article.message.address}</span>
      </p>
      {article.spoken === undefined ? null : (
        <>
          <p className="mt-2 text-small text-ink-soft">{words.spoken}</p>
          <p className="break-all select-all">{article.spoken}</p>
        </>
      )}
      <p className="mt-1">
        <a className="inline-flex tap items-center" href={article.code}>
          {words.code}
        </a>
      </p>
      <p className="pb-1 text-small text-ink-soft">
        {fill(words.checked, { date: article.checked })} · {article.isSigned ? words.signed : words.draft}
      </p>
    </>
  )
}
