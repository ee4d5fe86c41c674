import type { OwnLine } from '@/components/page/frame-data'
import { telephoneLink } from '@/lib/links/telephone'

/** The publisher's own number as a card, with who answers, when, and what it costs; nothing when there is none. */
export function PublisherPhone({ line }: { line: OwnLine | undefined }) {
  if (line === undefined) return null
  return (
    <p className="mt-4 measure break-inside-avoid rounded-md border border-l-8 border-line border-l-steady bg-surface px-4 py-3 leading-normal">
      <strong className="block">{line.name}</strong>
      <OwnNumber className="flex text-xl" number={line.number} />
      <span className="block">{whoAndWhen(line)}</span>
    </p>
  )
}

/** The same in the header of each page, where the name stands already. */
export function HeaderPhone({ line }: { line: OwnLine | undefined }) {
  if (line === undefined) return null
  return (
    <p className="mx-auto max-w-[66rem] px-4 text-base leading-snug md:px-8">
      <OwnNumber className="flex md:inline-flex" number={line.number} /> {whoAndWhen(line)}
    </p>
  )
}

function OwnNumber({ number, className }: { number: string; className: string }) {
  return (
    <a className={`tel tap items-center ${className}`} href={telephoneLink(number)}>
      {number}
    </a>
  )
}

function whoAndWhen({ who, hours, cost }: OwnLine): string {
  return `${who}, ${hours}. ${cost}.`
}
