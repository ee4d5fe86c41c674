import type { PageGroup, PagePart } from '@/components/service-pages/page-groups'

/** Every page of the guide in its group. On a phone this is the menu. */
export function AllPages({ groups }: { groups: readonly PageGroup[] }) {
  return (
    <div className="mt-6 gap-x-10 md:columns-2">
      {groups.map(({ id, title, address, parts }) => (
        <section aria-labelledby={id} className="mb-6" key={id}>
          <h2 className="break-after-avoid text-xl" id={id}>
            {address === undefined ? (
              title
            ) : (
              <a className="inline-flex min-h-11 items-center" href={address}>
                {title}
              </a>
            )}
          </h2>
          {parts.map((part) => (
            <Part key={part.pages[0]?.address} part={part} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Part({ part: { title, pages } }: { part: PagePart }) {
  return (
    <div className="break-inside-avoid">
      {title === undefined ? null : <h3 className="mt-3 text-lg">{title}</h3>}
      <ul className="mt-1">
        {pages.map((page) => (
          <li className="border-b border-line" key={page.address}>
            <a className="inline-flex min-h-11 items-center py-1 leading-snug" href={page.address}>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
