import type { HomeData } from '@/lib/content/schema/pages'

/** Four ways on, each one large target. */
export function HomeDoors({ home }: { home: HomeData }) {
  return (
    <section aria-labelledby="doors" className="mt-10">
      <h2 className="text-2xl md:text-[1.875rem]" id="doors">
        {home.doorsTitle}
      </h2>
      <ul className="mt-4 grid gap-3 md:grid-cols-2">
        {home.doors.map(({ title, text, to }) => (
          <li className="rounded-md border border-line bg-surface px-4 py-3 md:px-5" key={to}>
            <a className="inline-flex min-h-11 items-center font-serif text-xl font-bold" href={to}>
              {title}
            </a>{' '}
            <span className="block text-[1.0625rem] leading-normal text-ink-soft">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
