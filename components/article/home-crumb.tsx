import type { Words } from '@/lib/content/schema/words'

/** The way back from a part of the guide to the first page. */
export function HomeCrumb({ home, words }: { home: string; words: Words['pages'] }) {
  return (
    <p className="text-[1.0625rem]">
      <a className="inline-flex min-h-11 items-center" href={home}>
        {words.home}
      </a>
    </p>
  )
}
