import type { HomeData } from '@/lib/content/schema/pages'

type WarningBoxProps = {
  warning: HomeData['warning']
  /** The page on stopping. */
  address: string
  /** The page for people who have stopped already. */
  stoppedAddress: string
}

/** The warning in two lines, and the ways to the two pages on it. */
export function WarningBox({ warning, address, stoppedAddress }: WarningBoxProps) {
  return (
    <p className="mt-5 rounded-md print:mt-3 print:py-1 border border-l-8 border-line border-l-urgent bg-surface px-4 py-3 leading-normal md:px-6">
      <a
        className="inline-flex tap items-center print:min-h-0 font-serif text-xl leading-snug font-bold text-urgent"
        href={address}
      >
        {warning.title}
      </a>{' '}
      <span className="block">
        {warning.text} <a href={stoppedAddress}>{warning.stopped.text}</a>
      </span>
    </p>
  )
}
