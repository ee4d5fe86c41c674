/** A page to read next: its title and address. */
export type PageLink = { readonly title: string; readonly address: string }

/** Ways on from a program's page, each one large target. */
export function ProgramLinks({ links }: { links: readonly PageLink[] }) {
  return (
    <ul className="mt-4">
      {links.map(({ title, address }) => (
        <li key={address}>
          <a className="inline-flex min-h-11 items-center" href={address}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
