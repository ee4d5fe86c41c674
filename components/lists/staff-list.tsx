import type { PageGroup } from '@/components/lists/page-groups'
import { absoluteAddress } from '@/lib/links/addresses'
import type { Words } from '@/lib/content/schema/words'

type StaffListProps = {
  readonly groups: readonly PageGroup[]
  readonly words: Words['pages']['staff']
  readonly canonical: string
}

/** Every page as a piece of an e-mail: subject, title, one line, address. One click or tap selects a whole piece. */
export function StaffList({ groups, words, canonical }: StaffListProps) {
  return groups.map(({ id, title, pages }) => (
    <section aria-labelledby={id} className="mt-8 max-w-[44rem]" key={id}>
      <h2 className="text-xl md:text-2xl" id={id}>
        {title}
      </h2>
      <ul className="mt-3 space-y-4">
        {pages.map((page) => (
          <li className="break-inside-avoid rounded-md border border-line bg-surface px-4 py-3 text-[1.0625rem] leading-normal" key={page.address}>
            <p className="text-ink-soft">
              {words.subjectLabel} <span className="text-ink select-all">{words.subject}</span>
            </p>
            <div className="mt-2 select-all">
              <p className="font-bold">{page.title}</p>
              <p>{page.summary}</p>
              <p className="break-all">{absoluteAddress(canonical, page.address)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ))
}
