import { Fold } from '@/components/page/fold'
import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

/** Questions to take along to a program. */
export function GoodToAsk({ questions, words }: { questions: readonly string[]; words: Words['text'] }) {
  return (
    <Fold id={layoutIds.goodToAsk} title={words.goodToAsk}>
      <ul className="list-disc stack-1 print:columns-2 pl-5 leading-normal">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Fold>
  )
}
