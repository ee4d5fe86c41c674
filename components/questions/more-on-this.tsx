import type { Words } from '@/lib/content/schema/words'
import type { Question } from '@/lib/library/library'

type MoreOnThisProps = { question: Question | undefined; words: Pick<Words['text'], 'moreOnThis'> }

/** The way from a short answer to the page that tells more. */
export function MoreOnThis({ question, words }: MoreOnThisProps) {
  if (question?.more === undefined) return null
  const { title, address } = question.more
  return (
    <p className="text-[1.0625rem] leading-snug">
      {words.moreOnThis}{' '}
      <a className="inline-flex tap items-center print:inline" href={address}>
        {title}
      </a>
    </p>
  )
}
