import type { WayThrough } from '@/lib/library/library'
import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

type WayPlaceProps = { way: WayThrough; step: string; words: Words['text'] }

/** Where a page stands on the way through: its step among the others, and the way to it. */
export function WayPlace({ way, step, words }: WayPlaceProps) {
  const place = way.steps.findIndex(({ id }) => id === step)
  const title = way.headings.find(({ id }) => id === step)?.text
  if (title === undefined) throw new Error(`way-through.mdx has no step ${step}; run npm run check`)
  const count = way.steps.length
  return (
    <p className="print:hidden">
      <a className="inline-flex tap items-center" href={`${way.address}#${step}`}>
        {fill(words.step, { number: String(place + 1), count: String(count), title })}
      </a>
    </p>
  )
}
