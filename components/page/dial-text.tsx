import { phoneShape, telephoneLink } from '@/lib/links/telephone'

/** A text in which each telephone number is a link that dials it. */
export function DialText({ text }: { text: string }) {
  const pieces = text.split(new RegExp(`(${phoneShape.source})`, 'g'))
  return pieces.map((piece, index) =>
    // The pattern has one group, so every second piece is a number.
    index % 2 === 1 ? (
      <a className="tel" href={telephoneLink(piece)} key={index}>
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}
