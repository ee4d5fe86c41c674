import type { Tier } from '@/lib/content/schema/safety-block'
import { basicComponents } from '@/components/article/basic-components'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import type { TextContext } from '@/components/article/text-context'
import { sourceNumber } from '@/lib/content/source-words'
import { fill } from '@/lib/words/fill'

const edge: Readonly<Record<Tier, string>> = {
  emergency: 'border-l-emergency',
  today: 'border-l-urgent',
  crisis: 'border-l-steady',
  finding: 'border-l-steady',
}
const tag: Readonly<Record<Tier, string>> = {
  emergency: 'text-emergency',
  today: 'text-urgent',
  crisis: 'text-steady',
  finding: 'text-steady',
}

/** The one text about a danger. The word in front of the title comes from the tier, so the two cannot disagree. */
export function SafetyBox({ danger, context }: { danger: string; context: TextContext }) {
  const block = context.safetyBlocks.find((one) => one.danger === danger)
  if (block === undefined) throw new Error(`there is no safety block ${danger}`)
  const also = context.safetyBlocks.filter((one) => block.also?.includes(one.danger))
  const id = `danger-${danger}`
  return (
    <section
      aria-labelledby={id}
      className={`break-inside-avoid rounded-md border border-l-8 border-line bg-surface px-4 py-4 md:px-6 ${edge[block.tier]}`}
    >
      <h2 className="text-xl leading-snug md:text-2xl" id={id}>
        <span className={`block font-sans text-base font-bold ${tag[block.tier]}`}>
          {context.words.text.tiers[block.tier]}
        </span>{' '}
        {block.title}
      </h2>
      <div className="text mt-2 leading-normal">
        <CompiledMdx components={basicComponents(context)} text={block} />
        {also.length === 0 ? null : (
          <ul>
            {also.map((other) => (
              <li key={other.danger}>{other.short}</li>
            ))}
          </ul>
        )}
      </div>
      <BoxSources context={context} keys={[...new Set([block, ...also].flatMap((one) => one.sources))]} />
    </section>
  )
}

function BoxSources({ keys, context }: { keys: readonly string[]; context: TextContext }) {
  const { words, sources } = context
  const numbers = keys.map((key) => ({ key, number: sourceNumber(sources, key) }))
  return (
    <p className="mt-3 text-base text-ink-soft">
      {words.text.safetySources}
      {numbers
        .toSorted((a, b) => a.number - b.number)
        .map(({ key, number }) => [
          ' ',
          <a
            aria-label={fill(words.text.sourceNumber, { number: String(number) })}
            className="px-1"
            href={`#source-${key}`}
            key={key}
          >
            {number}
          </a>,
        ])}
    </p>
  )
}
