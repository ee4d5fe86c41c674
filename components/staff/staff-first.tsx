import { DialText } from '@/components/page/dial-text'
import type { StaffCatalogue } from '@/lib/library/library'

/** What staff ask themselves before they send anything. */
export function BeforeSending({ before }: Pick<StaffCatalogue, 'before'>) {
  return (
    <section className="measure">
      <h2 className="mt-3 text-xl">{before.title}</h2>
      <ul className="mt-1 list-disc pl-5 leading-snug stack-1">
        {before.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** What cannot wait for a piece: who it is, what staff do, and the pages for it. */
export function ComesFirst({ first }: Pick<StaffCatalogue, 'first'>) {
  return (
    <ul className="mt-3 measure border-l-8 border-l-urgent pl-4 leading-snug stack-3">
      {first.map(({ when, then, links }) => (
        <li key={when}>
          <strong>{when}</strong> <DialText text={then} />{' '}
          {links.map(({ address, title }, index) => (
            <span key={address}>
              {index === 0 ? null : ' · '}
              <a href={address}>{title}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
