import type { Words } from '@/lib/content/schema/words'

/** The whole page in a few points, above everything else. */
export function OneMinute({ points, words }: { points: readonly string[]; words: Words['text'] }) {
  return (
    <section
      aria-labelledby="in-one-minute"
      className="break-inside-avoid rounded-md bg-sage px-4 py-4 md:px-6 forced-colors:border print:border print:border-edge"
    >
      <h2 className="text-xl text-sage-ink" id="in-one-minute">
        {words.oneMinute}
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 leading-normal">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
