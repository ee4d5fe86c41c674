import type { Question } from '@/lib/library/library'

type QuestionLinksProps = {
  questions: readonly Question[]
  /** Of the page on which they stand, when it is another one. */
  address?: string
}

/** Questions, each a line as high as a thumb that leads to its answer. */
export function QuestionLinks({ questions, address = '' }: QuestionLinksProps) {
  return (
    <ul>
      {questions.map(({ id, ask }) => (
        <li key={id}>
          <a className="inline-flex tap items-center py-1 leading-snug" href={`${address}#${id}`}>
            {ask}
          </a>
        </li>
      ))}
    </ul>
  )
}
