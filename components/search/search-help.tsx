import { edgeOf } from '@/components/article/warning-strips'
import { DialText } from '@/components/page/dial-text'
import type { SafetyBlock } from '@/lib/library/library'

/** The text about one danger, where the whole of it stands, and the words that call for it. */
export type HelpOnDanger = {
  readonly block: Pick<SafetyBlock, 'danger' | 'tier' | 'title' | 'short' | 'strip'>
  readonly address: string
  readonly words: readonly string[]
}

/** Help on each danger, shown when its words are typed. The script finds its words in the page, so it waits for no index. */
export function SearchHelp({ help, title }: { help: readonly HelpOnDanger[]; title: string }) {
  return (
    <div aria-live="polite" className="measure" data-help>
      {help.map(({ block, address, words }) => (
        <section
          aria-label={`${title}: ${block.title}`}
          className={`mt-3 rounded-md border border-l-8 border-line bg-surface px-4 py-2 leading-snug ${edgeOf[block.tier]}`}
          data-danger={block.danger}
          data-words={words.join('|')}
          hidden
          key={block.danger}
        >
          <h2 className="text-xl">{block.title}</h2>
          <p className="mt-1">
            <DialText text={block.short} />
          </p>
          <p>
            <a className="inline-flex tap items-center font-bold" href={address}>
              {block.strip.link}
            </a>
          </p>
        </section>
      ))}
    </div>
  )
}
