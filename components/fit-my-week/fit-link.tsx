import type { FitWords } from '@/lib/content/schema/fit-words'

/** The way to the page on which people lay their own week beside the tracks. */
export function FitLink({ address, words }: { address: string; words: FitWords }) {
  return (
    <p className="mt-6 measure rounded-md border border-l-8 border-line border-l-steady bg-surface px-4 py-3 leading-normal md:px-6">
      <a className="inline-flex min-h-11 items-center font-serif text-xl font-bold" href={address}>
        {words.title}
      </a>
      <span className="block">{words.invitation}</span>
    </p>
  )
}
