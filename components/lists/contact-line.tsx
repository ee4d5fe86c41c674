import type { Site } from '@/lib/content/schema/site'
import type { Words } from '@/lib/content/schema/words'
import { PublisherPhone } from '@/components/page/publisher-phone'

/** The publisher's number, or plainly that there is none. */
export function ContactLine({ publisher, words }: { publisher: Site['publisher']; words: Words['pages']['contact'] }) {
  if (publisher?.phone === undefined) return <p className="mt-4 measure">{words.none}</p>
  return <PublisherPhone publisher={publisher} />
}
