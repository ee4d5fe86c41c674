import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import type { PictureOf } from '@/lib/content/schema/pictures'

type WhoSeesProps = { picture: PictureOf<'who-sees'>; context: PictureContext }

/** A file in a ring, and where a person stands: in it, at its gate with your yes, or outside. */
const places = {
  inside: 'M24 6A18 18 0 1 0 24.1 6M24 16A4 4 0 1 0 24.1 16M17 34Q17 27 24 27T31 34',
  withYourOk: 'M20 7A18 18 0 1 0 20.1 7M38 16A4 4 0 1 0 38.1 16M31 34Q31 27 38 27T45 34M13 25L18 30L26 20',
  outside: 'M18 8A16 16 0 1 0 18.1 8M41 18A4 4 0 1 0 41.1 18M35 36Q35 29 41 29T47 36M12 24H24',
} as const

/** Who sees your file: three lists, from the inside out. */
export function WhoSees({ picture, context }: WhoSeesProps) {
  return (
    <ul className="cards">
      {(['inside', 'withYourOk', 'outside'] as const).map((place) => {
        const { title, lines, sources } = picture[place]
        return (
          <li key={place}>
            <svg
              aria-hidden="true"
              className="text-sage-ink"
              fill="none"
              height="48"
              stroke="currentColor"
              strokeLinecap="round"
              strokeWidth="2.5"
              viewBox="0 0 48 48"
              width="48"
            >
              <path d={places[place]} />
            </svg>
            <p>
              <strong>{title}</strong>
              <Cites context={context} keys={sources} />
            </p>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
