import { createElement } from 'react'
import { SearchHelp } from '@/components/search/search-help'
import type { HelpOnDanger } from '@/components/search/search-help'
import { resultKinds } from '@/lib/search/search-entry'
import type { HomeData } from '@/lib/content/schema/pages'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { layoutIds } from '@/lib/links/layout-ids'

type SearchBoxProps = {
  at: Addresses
  /** What people often look for: shown until something is typed. */
  often: HomeData['quick']['links']
  /** What is shown before all results, by danger. */
  help: readonly HelpOnDanger[]
  words: Words['pages']['search']
}

/**
 * The custom element with the box and the results (site-search.element.ts). The box has no name and stands in no form,
 * so nothing could be sent; where no script runs, the way to the A to Z stands in its place.
 */
export function SearchBox({ at, often, help, words }: SearchBoxProps) {
  const sentences = {
    'data-index': at.searchFile,
    'data-also': words.also,
    'data-one': words.one,
    'data-found': words.found,
    'data-help-first': words.helpFirst,
    'data-nothing': words.nothing,
    'data-failed': words.failed,
  }
  return (
    <>
      {createElement(
        'site-search',
        sentences,
        <p className="mt-3 hidden no-script:block">
          <a className="inline-flex tap items-center" href={at.servicePage('a-z')}>
            {words.aToZ}
          </a>
        </p>,
        <div className="mt-3 measure print:hidden no-script:hidden" role="search">
          <label className="block font-semibold" htmlFor={layoutIds.searchBox}>
            {words.label}
          </label>
          <input
            aria-describedby={layoutIds.searchPromise}
            autoCapitalize="none"
            autoComplete="off"
            className="mt-1 min-h-[52px] w-full rounded-md border-2 border-edge bg-surface px-3 font-sans text-[1.25rem] focus-visible:outline-ink"
            enterKeyHint="search"
            id={layoutIds.searchBox}
            maxLength={100}
            type="search"
          />
          <p className="mt-1 text-small text-ink-soft" id={layoutIds.searchPromise}>
            {words.promise}
          </p>
        </div>,
        <SearchHelp help={help} title={words.help} />,
        <p className="mt-3 measure text-[1.0625rem]" data-status role="status" />,
        <div className="measure" data-groups>
          {resultKinds.map((kind) => (
            <section data-kind={kind} hidden key={kind}>
              <h2 className="mt-4 text-xl">{words.kinds[kind]}</h2>
              <ol className="mt-1 border-t border-line" />
            </section>
          ))}
        </div>,
        <Often often={often} title={words.often} />,
        <script src="/elements/site-search.js" type="module" />,
      )}
    </>
  )
}

/** What people often look for. Its first line is the model of every result. */
function Often({ often, title }: { often: SearchBoxProps['often']; title: string }) {
  return (
    <div className="mt-4 measure" data-often>
      <h2 className="text-xl">{title}</h2>
      <ol className="mt-1 gap-x-4 border-t border-line min-[20rem]:grid min-[20rem]:grid-cols-2">
        {often.map(({ say, to }) => (
          <li className="border-b border-line" key={to}>
            <a className="flex tap items-center pt-1 leading-snug" href={to}>
              <span>{say}</span>
            </a>
            <p className="pb-2 text-small leading-snug text-ink-soft empty:hidden" />
          </li>
        ))}
      </ol>
    </div>
  )
}
