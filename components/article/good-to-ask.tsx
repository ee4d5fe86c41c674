import type { Words } from '@/lib/content/schema/words'
import { layoutIds } from '@/lib/links/layout-ids'

/** Questions to take along to a program. */
export function GoodToAsk({ questions, words }: { questions: readonly string[]; words: Words['text'] }) {
  return (
    <section
      aria-labelledby={layoutIds.goodToAsk}
      className="break-inside-avoid rounded-md border border-l-8 border-line border-l-steady bg-surface px-4 py-4 md:px-6"
    >
      <h2 className="text-xl md:text-2xl" id={layoutIds.goodToAsk}>
        {words.goodToAsk}
      </h2>
      <ul className="mt-2 list-disc stack-1 pl-5 leading-normal">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
