import type { PageGroup } from '@/components/lists/page-groups'

/** Every page of the guide in its group. On a phone this is the menu. */
export function AllPages({ groups }: { groups: readonly PageGroup[] }) {
  return (
    <div className="mt-6 gap-x-10 md:columns-2">
      {groups.map(({ id, title, address, pages }) => (
        <section aria-labelledby={id} className="mb-6 break-inside-avoid" key={id}>
          <h2 className="text-xl" id={id}>
            {address === undefined ? (
              title
            ) : (
              <a className="inline-flex min-h-11 items-center" href={address}>
                {title}
              </a>
            )}
          </h2>
          <ul className="mt-1">
            {pages.map((page) => (
              <li className="border-b border-line" key={page.address}>
                <a className="inline-flex min-h-11 items-center py-1 leading-snug" href={page.address}>
                  {page.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
