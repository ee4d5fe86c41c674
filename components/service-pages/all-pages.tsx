import { Fold } from '@/components/page/fold'
import type { ListedPage, PageGroup, PagePart } from '@/components/service-pages/page-groups'
import type { Words } from '@/lib/content/schema/words'
import { fill } from '@/lib/words/fill'

type AllPagesProps = { groups: readonly PageGroup[]; words: Pick<Words['pages'], 'onePage' | 'pageCount'> }

/** Every page of the guide, each part folded into one line that says how many pages it has. On a phone this is the menu. */
export function AllPages({ groups, words }: AllPagesProps) {
  return (
    <div className="mt-6 border-b border-line md:grid md:grid-cols-2 md:items-start md:gap-x-10 md:border-0">
      {groups.map((group) => (
        <Group group={group} key={group.id} words={words} />
      ))}
    </div>
  )
}

/** A part of one page needs no fold: it is a link. */
function Group({ group: { id, title, parts }, words }: { group: PageGroup; words: AllPagesProps['words'] }) {
  const pages = parts.flatMap((part) => part.pages)
  const [first, ...more] = pages
  const count = pages.length === 1 ? words.onePage : fill(words.pageCount, { number: pages.length })
  const name = (
    <>
      <h2 className="inline text-xl" id={id}>
        {first !== undefined && more.length === 0 ? <a href={first.address}>{title}</a> : title}
      </h2>{' '}
      <span className="ml-1 text-base font-normal text-ink-soft">{count}</span>
    </>
  )
  if (more.length === 0) {
    return <div className="tap border-t border-line py-2">{name}</div>
  }
  return (
    <Fold title={name}>
      {parts.map((part) => (
        <Part key={part.pages[0]?.address} part={part} />
      ))}
    </Fold>
  )
}

function Part({ part: { title, pages } }: { part: PagePart }) {
  return (
    <>
      {title === undefined ? null : <h3 className="mt-3 text-lg">{title}</h3>}
      <ul>
        {pages.map((page) => (
          <Row key={page.address} page={page} />
        ))}
      </ul>
    </>
  )
}

function Row({ page: { title, address } }: { page: ListedPage }) {
  return (
    <li className="break-inside-avoid">
      <a className="inline-flex tap items-center py-1 leading-snug print:min-h-0" href={address}>
        {title}
      </a>
    </li>
  )
}
