import { Fragment } from 'react'
import { isDialled, phoneShape, telephoneLink } from '@/lib/links/telephone'

/** A text in which each telephone number is a link that dials it. */
export function DialText({ text }: { text: string }) {
  const numbers = [...text.matchAll(phoneShape)].filter(({ 0: number, index }) =>
    isDialled(text, number, index),
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
