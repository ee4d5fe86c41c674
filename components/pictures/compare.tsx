import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import type { PictureOf } from '@/lib/content/schema/pictures'

type CompareProps = { picture: PictureOf<'compare'>; context: PictureContext }

/** Two cards, side by side where there is room. */
export function Compare({ picture, context }: CompareProps) {
  return (
    <ul className="cards">
      {picture.columns.map(({ title, lines, sources }) => (
        <li key={title}>
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
      ))}
    </ul>
  )
}
