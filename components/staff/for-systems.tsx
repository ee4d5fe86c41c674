import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'

type ForSystemsProps = {
  at: Pick<Addresses, 'linkList' | 'linkTable' | 'changes'>
  /** The names of the hosts under which pages are sent. */
  hosts: readonly string[]
  words: Words['pages']['staff']
}

/** What belongs to the promise on links: the line for an administrator, and the lists for other systems. */
export function ForSystems({ at, hosts, words }: ForSystemsProps) {
  const lists = [
    { address: at.linkList, title: words.linkList },
    { address: at.linkTable, title: words.linkTable },
    { address: at.changes, title: words.changes },
  ]
  return (
    <section className="measure">
      <h2 className="mt-6 text-xl">{words.systems}</h2>
      <p className="mt-2">
        {words.allow} <code className="block break-all select-all">{hosts.join(' ')}</code>
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
    </section>
  )
}
