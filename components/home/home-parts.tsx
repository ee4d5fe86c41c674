import { PartSign } from '@/components/home/part-sign'
import type { HomeData, HomePart } from '@/lib/content/schema/pages'
import { layoutIds } from '@/lib/links/layout-ids'

/** A part with the name that menus show. */
export type LinkedPart = { readonly id: HomePart; readonly navTitle: string; readonly address: string }

type HomePartsProps = { home: HomeData; linked: readonly LinkedPart[] }

/** All parts of the guide, each a large target with its sign, its name and one line. */
export function HomeParts({ home: { partsTitle, parts }, linked }: HomePartsProps) {
  return (
    <section aria-labelledby={layoutIds.parts} className="mt-8">
      <h2 className="text-2xl md:text-[1.875rem]" id={layoutIds.parts}>
        {partsTitle}
      </h2>
      <ul className="mt-3 grid grid-cols-1 gap-2 md:grid-cols-2 md:gap-3 lg:grid-cols-4">
        {linked.map(({ id, navTitle, address }) => (
          <li className="flex rounded-md border border-line bg-surface px-3 md:px-4" key={id}>
            <PartSign part={id} />
            <div>
              <a className="block pt-3 pb-2 font-serif text-lg leading-snug font-bold" href={address}>
                {navTitle}
              </a>{' '}
              <span className="-mt-1 block pb-2 text-base leading-snug text-ink-soft">{parts[id]}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
