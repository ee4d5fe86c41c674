import type { Tier } from '@/lib/content/schema/safety-block'
import { basicComponents } from '@/components/article/basic-components'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import type { TextContext } from '@/components/article/text-context'
import { boxId } from '@/lib/links/layout-ids'

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
  const id = boxId(danger)
  return (
    <section
      aria-labelledby={id}
      className={`break-inside-avoid rounded-md border border-l-8 border-line bg-surface px-4 py-4 md:px-6 print:px-3 print:py-1 ${edge[block.tier]}`}
    >
      <h2 className="text-xl leading-snug md:text-2xl" id={id}>
        <span className={`block font-sans text-base font-bold ${tag[block.tier]}`}>
          {context.words.text.tiers[block.tier]}
        </span>{' '}
        {block.title}
      </h2>
      <div className="text mt-2 leading-normal print:mt-1 print:leading-tight">
        <CompiledMdx components={basicComponents(context)} text={block} />
        {also.length === 0 ? null : (
          <ul>
            {also.map((other) => (
              <li key={other.danger}>{other.short}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
