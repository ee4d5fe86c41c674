import { SourceList } from '@/components/article/source-list'
import type { Source } from '@/lib/content/schema/source'
import { sourceKinds } from '@/lib/content/schema/source'
import type { Words } from '@/lib/content/schema/words'

/** Every source of the guide, by kind, with what it says and what a person still has to check. */
export function AllSources({ sources, words }: { sources: readonly Source[]; words: Words['text'] }) {
  return sourceKinds.map((kind) => {
    const ofKind = sources.filter((source) => source.custom.kind === kind)
    return ofKind.length === 0 ? null : (
      <section aria-labelledby={kind} className="mt-8 max-w-[44rem]" key={kind}>
        <h2 className="text-xl md:text-2xl" id={kind}>
          {words.kinds[kind]}
        </h2>
        <SourceList sources={ofKind} words={words} />
      </section>
    )
  })
}
