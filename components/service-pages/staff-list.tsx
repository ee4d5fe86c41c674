import type { ListedPage, PageGroup } from '@/components/service-pages/page-groups'
import { absoluteAddress } from '@/lib/links/addresses'
import type { Addresses } from '@/lib/links/addresses'
import type { Words } from '@/lib/content/schema/words'

type StaffListProps = {
  groups: readonly PageGroup[]
  /** The piece that belongs into most e-mails, above all others. */
  first: ListedPage
  /** A draft has a placeholder for an address. */
  isDraft: boolean
  words: Words['pages']['staff']
  canonical: string
  /** The names of the hosts under which pages are sent. */
  hosts: readonly string[]
  at: Pick<Addresses, 'linkList' | 'linkTable' | 'changes'>
}

/** Every page as a piece of an e-mail: title, one line, address. One click or tap selects a whole piece. */
export function StaffList({ groups, first, isDraft, words, canonical, hosts, at }: StaffListProps) {
  return (
    <>
      <ForSystems at={at} hosts={hosts} words={words} />
      {isDraft ? (
        <p className="mt-4 measure rounded-md bg-sand px-4 py-3 text-sand-ink forced-colors:border">
          {words.draft}
        </p>
      ) : null}
      <p className="mt-4">
        {words.subjectLabel} <strong className="select-all">{words.subject}</strong>
      </p>
      <ul className="mt-3 max-w-[44rem]">
        <Piece canonical={canonical} page={first} />
      </ul>
      <nav aria-label={words.jump} className="mt-6">
        <ul className="flex flex-wrap">
          {groups.map(({ id, title }) => (
            <li className="mr-6" key={id}>
              <a className="inline-flex tap items-center" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, parts }) => (
        <section aria-labelledby={id} className="mt-8" key={id}>
          <h2 className="text-xl md:text-2xl" id={id}>
            {title}
          </h2>
          <ul className="mt-3 grid grid-cols-1 gap-3 md:grid-cols-2 lg:grid-cols-3">
            {parts
              .flatMap(({ pages }) => pages)
              .map((page) => (
                <Piece canonical={canonical} key={page.address} page={page} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What belongs to the promise on links: the line for an administrator, and the lists for other systems. */
function ForSystems({ at, hosts, words }: Pick<StaffListProps, 'at' | 'hosts' | 'words'>) {
  const lists = [
    { address: at.linkList, title: words.linkList },
    { address: at.linkTable, title: words.linkTable },
    { address: at.changes, title: words.changes },
  ]
  return (
    <>
      <p className="mt-4 measure">
        {words.allow} <code className="break-all select-all">{hosts.join(' ')}</code>
      </p>
      <p className="mt-3">{words.lists}</p>
      <ul className="flex flex-wrap">
        {lists.map(({ address, title }) => (
          <li className="mr-6" key={address}>
            <a className="inline-flex tap items-center" href={address}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Piece({ page, canonical }: { page: ListedPage; canonical: string }) {
  return (
    <li className="break-inside-avoid rounded-md border border-line bg-surface px-4 py-3 text-[1.0625rem] leading-normal select-all">
      <p className="font-bold">{page.title}</p>
      <p>{page.summary}</p>
      <p className="break-all">{absoluteAddress(canonical, page.address)}</p>
    </li>
  )
}
