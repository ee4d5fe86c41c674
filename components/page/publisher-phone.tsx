import { telephoneLink } from '@/lib/links/telephone'
import type { Site } from '@/lib/content/schema/site'

/** The publisher's own number, with who answers and when; nothing when there is none. */
export function PublisherPhone({ publisher }: { publisher: Site['publisher'] }) {
  if (publisher?.phone === undefined) return null
  const { number, who, hours, cost } = publisher.phone
  return (
    <p className="mt-4 font-semibold">
      {publisher.name}
      {': '}
      <a className="tel" href={telephoneLink(number)}>
        {number}
      </a>
      {` (${who}, ${hours}, ${cost})`}
    </p>
  )
}
