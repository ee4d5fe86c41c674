import { Fold } from '@/components/page/fold'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

type GoodToAskProps = { questions: readonly string[]; words: Words['text']; isScreenOnly?: boolean }

/** Questions to take along to a program; an article leaves them out on paper, where its own text comes first. */
export function GoodToAsk({ questions, words, isScreenOnly = false }: GoodToAskProps) {
  return (
    <Fold className={isScreenOnly ? 'print:hidden' : ''} id={layoutIds.goodToAsk} title={words.goodToAsk}>
      <ul className="list-disc stack-1 print:columns-2 pl-5 leading-normal">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Fold>
  )
}
