import type { HomeData } from '@/lib/content/schema/pages'
import { layoutIds } from '@/lib/links/layout-ids'

/** What people look for, in a word or two of theirs, at the top of the menu: two columns of large targets on a phone. */
export function QuickLinks({ quick: { title, links } }: { quick: HomeData['quick'] }) {
  return (
    <nav aria-labelledby={layoutIds.quick} className="mt-3">
      <h2 className="text-xl" id={layoutIds.quick}>
        {title}
      </h2>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-2 md:grid-cols-4">
        {links.map(({ say, to }) => (
          <li key={to}>
            <a
              className="flex h-full tap items-center rounded-md border border-line bg-surface px-3 py-1 leading-snug"
              href={to}
            >
              {say}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
