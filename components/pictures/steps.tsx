import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import { Scene } from '@/components/pictures/scene'
import type { PictureOf } from '@/lib/content/schema/pictures'

type StepsProps = { picture: PictureOf<'steps'>; context: PictureContext }

/** Short steps below each other; one may have a scene beside it. Without an order they have no numbers. */
export function Steps({ picture, context }: StepsProps) {
  const List = picture.unnumbered ? 'ul' : 'ol'
  return (
    <List className="steps">
      {picture.steps.map(({ scene, text, sources }) => (
        <li key={text}>
          <p>
            {text}
            <Cites context={context} keys={sources} />
          </p>
          {scene === undefined ? null : <Scene name={scene} />}
        </li>
      ))}
    </List>
  )
}
