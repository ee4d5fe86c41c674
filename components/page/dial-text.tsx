import { Fragment } from 'react'
import { phoneShape, standsAlone, telephoneLink } from '@/lib/links/telephone'

/** A text in which each telephone number is a link that dials it. Of three digits only 911 and 988: "Bus 211" is no number. */
export function DialText({ text }: { text: string }) {
  const numbers = [...text.matchAll(phoneShape)].filter(
    ([number]) => number.length > 3 || standsAlone(number),
  )
  const ends = numbers.map(({ 0: number, index }) => index + number.length)
  return [
    ...numbers.map(({ 0: number, index }, place) => (
      <Fragment key={index}>
        {text.slice(ends[place - 1] ?? 0, index)}
        <a className="tel" href={telephoneLink(number)}>
          {number}
        </a>
      </Fragment>
    )),
    text.slice(ends.at(-1) ?? 0),
  ]
}
