import type { WayThrough } from '@/lib/library/library'
import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

type WayPlaceProps = { way: WayThrough; step: string; words: Words['text'] }

/** Where a page stands on the way through: its step among the others, drawn as a row of dots, and the way to it. */
export function WayPlace({ way, step, words }: WayPlaceProps) {
  const place = way.steps.findIndex(({ id }) => id === step)
  const title = way.headings.find(({ id }) => id === step)?.text
  if (title === undefined) throw new Error(`way-through.mdx has no step ${step}; run npm run check`)
  const count = way.steps.length
  const center = (index: number) => String(6 + index * 14)
  return (
    <p className="print:hidden">
      <a className="inline-flex tap flex-wrap items-center" href={`${way.address}#${step}`}>
        <svg
          aria-hidden="true"
          className="mr-3 text-accent"
          fill="currentColor"
          height="12"
          stroke="currentColor"
          viewBox={`0 0 ${String(count * 14 - 2)} 12`}
          width={count * 14 - 2}
        >
          <path d={`M6 6H${center(count - 1)}`} />
          <circle cx={center(place)} cy="6" r="5" />
          {way.steps.map(({ id }, index) => (
            <circle cx={center(index)} cy="6" key={id} r="2" />
          ))}
        </svg>
        {fill(words.step, { number: String(place + 1), count: String(count), title })}
      </a>
    </p>
  )
}
