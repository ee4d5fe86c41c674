import type { Site } from '@/lib/content/schema/site'
import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

/** Who publishes this copy and who pays, or plainly that nobody does yet. */
export function PublisherLine({
  publisher,
  words,
}: {
  publisher: Site['publisher']
  words: Words['pages']['about']
}) {
  const text =
    publisher === undefined
      ? words.none
      : fill(words.published, { name: publisher.name, paidBy: publisher.paidBy })
  return <p className="mt-4 measure">{text}</p>
}
