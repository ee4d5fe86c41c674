import type { Words } from '@/lib/content/schema/words'

/** First in the body of every page: 911 and 988, each a target of at least 44 px. */
export function CrisisStrip({ words }: { words: Words['frame']['crisisStrip'] }) {
  const link =
    'flex min-h-11 flex-col justify-center px-4 py-1 text-strip-ink no-underline visited:text-strip-ink print:min-h-0 print:text-ink md:flex-row md:items-center md:justify-start md:gap-2 md:px-6'
  return (
    <nav
      aria-label={words.label}
      className="bg-strip text-base leading-tight text-strip-ink print:border-b print:text-ink"
    >
      <div className="mx-auto grid max-w-[66rem] grid-cols-2 md:flex md:px-2">
        <a className={link} href="tel:911">
          <span>{words.dangerLead}</span> <strong className="underline">{words.dangerCall}</strong>
        </a>
        <a className={`${link} border-l border-edge`} href="tel:988">
          <span>{words.crisisLead}</span> <strong className="underline">{words.crisisCall}</strong>
        </a>
      </div>
    </nav>
  )
}
