import { Fold } from '@/components/page/fold'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

/** Questions to take along to a program; on paper each has a box to tick. */
export function GoodToAsk({
  questions,
  words,
  isOnPaper = true,
}: {
  questions: readonly string[]
  words: Words['text']
  isOnPaper?: boolean
}) {
  return (
    <Fold className={isOnPaper ? '' : 'print:hidden'} id={layoutIds.goodToAsk} title={words.goodToAsk}>
      <ul className="ticks list-disc stack-1 pl-5 leading-normal print:leading-tight">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Fold>
  )
}
