import type { PictureOf } from '@/lib/content/schema/pictures'

type Person = {
  readonly x: number
  readonly y: number
  readonly hair: string
  readonly colour: string
  /** Holds a clipboard. */
  readonly leads?: true
}

/** Around the room, those at the back first, so that those in front are drawn over them. Hair from the middle of the head. */
const people: readonly Person[] = [
  { x: 98, y: 38, hair: 'M-9-1Q-9-11 0-11T9-1Q4-6-9-1', colour: 'fill-group' },
  { x: 160, y: 28, hair: 'M-10 9Q-13-12 0-12T10 9M-9-1Q0-8 9-1', colour: 'fill-one-to-one' },
  { x: 222, y: 38, hair: 'M-9-2H9M-9-2Q-7-11 0-11T9-2H14', colour: 'fill-sand', leads: true },
  { x: 34, y: 70, hair: 'M-9 0Q-11-12 0-11T9-3M-9 0Q-12 8-10 14', colour: 'fill-skills' },
  { x: 286, y: 70, hair: 'M-9-3Q-4-9 0-6T9-3M0-10A4 4 0 1 0 .1-10', colour: 'fill-family' },
  { x: 84, y: 120, hair: 'M-9 3Q-11-11 0-11T9 3Q0 8-9 3', colour: 'fill-sand' },
  { x: 160, y: 132, hair: 'M-11 13Q-13-12 0-12T11 13Q0 17-11 13', colour: 'fill-group' },
  { x: 236, y: 120, hair: 'M-9 3Q-5-7 9 3Q0 7-9 3', colour: 'fill-one-to-one' },
]

/** People in a circle, as at eye level. One of them says something; it stands above, where letters can grow. */
export function Circle({ picture: { bubble, text } }: { picture: PictureOf<'circle'> }) {
  return (
    <>
      <p className="bubble">{bubble}</p>
      <svg
        aria-hidden="true"
        className="text-sage-ink"
        fill="none"
        stroke="currentColor"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2.5"
        viewBox="0 0 320 192"
        width="220"
      >
        <path d="M154 0L160 15L168 0" />
        <ellipse cx="160" cy="118" rx="108" ry="34" strokeWidth="1.5" />
        {people.map((person) => (
          <Seated key={`${person.x} ${person.y}`} {...person} />
        ))}
      </svg>
      <p className="mt-2">{text}</p>
    </>
  )
}

/** Someone on a chair. */
function Seated({ x, y, hair, colour, leads }: Person) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M-17 44V58M17 44V58M-17 44H17" />
      <path className={colour} d="M-18 45V28Q-18 13 0 13T18 28V45z" />
      <path className="fill-paper" d="M0-9.5A9.5 9.5 0 1 0 .1-9.5" />
      <path d={hair} />
      {leads ? <path className="fill-paper" d="M-7 22H9V42H-7zM-2 19H4V24H-2zM-3 30H5M-3 36H5" /> : null}
    </g>
  )
}
