import type { ReactNode } from 'react'
import type { PictureOf } from '@/lib/content/schema/pictures'

const hundred = Array.from({ length: 100 }, (_, index) => index)
/** Dots are strokes without length and with round ends: the shortest way to write a hundred of them. */
const full = { strokeWidth: 13 } as const
const empty = { strokeWidth: 2 } as const

/** A hundred people as dots: full for those of whom the sources are sure, half for those between, empty for the rest. */
export function Dots({ picture: { from, to, many, between, rest } }: { picture: PictureOf<'dots'> }) {
  return (
    <div className="beside">
      <svg
        aria-hidden="true"
        className="text-sage-ink"
        fill="none"
        height="200"
        stroke="currentColor"
        strokeLinecap="round"
        viewBox="0 0 200 200"
        width="200"
      >
        <path d={points(0, from)} {...full} />
        <path d={rings(from, 100)} {...empty} />
        <path d={points(from, to)} strokeWidth="6" />
      </svg>
      <ul className="marks">
        <li>
          <DotMark>
            <path d="M10 10h0" {...full} />
          </DotMark>
          {many}
        </li>
        {between === undefined ? null : (
          <li>
            <DotMark>
              <path d={ring(10, 10)} {...empty} />
              <path d="M10 10h0" strokeWidth="6" />
            </DotMark>
            {between}
          </li>
        )}
        <li>
          <DotMark>
            <path d={ring(10, 10)} {...empty} />
          </DotMark>
          {rest}
        </li>
      </ul>
    </div>
  )
}

function DotMark({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      className="text-sage-ink"
      fill="none"
      height="20"
      stroke="currentColor"
      strokeLinecap="round"
      viewBox="0 0 20 20"
      width="20"
    >
      {children}
    </svg>
  )
}

function placeOf(index: number) {
  return { x: 10 + (index % 10) * 20, y: 10 + Math.floor(index / 10) * 20 }
}

/** Each row is one path that goes on by relative steps, so that the rows are alike and pack well. */
function points(from: number, to: number): string {
  return inRows(from, to, 'h0', 'm20 0')
}

/** A ring from the left of its middle. */
function ring(x: number, y: number): string {
  return `M${x - 5.5} ${y}${ringAround}`
}
const ringAround = 'a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0'

function rings(from: number, to: number): string {
  return inRows(from, to, ringAround, 'm20 0', -5.5)
}

function inRows(from: number, to: number, mark: string, step: string, shift = 0): string {
  return hundred
    .slice(from, to)
    .map((index) => {
      const { x, y } = placeOf(index)
      return index === from || index % 10 === 0 ? `M${x + shift} ${y}${mark}` : `${step}${mark}`
    })
    .join('')
}
