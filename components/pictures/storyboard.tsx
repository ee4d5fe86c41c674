import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import { Scene } from '@/components/pictures/scene'
import type { PictureOf } from '@/lib/content/schema/pictures'

type StoryboardProps = { picture: PictureOf<'storyboard'>; context: PictureContext }

/** Where so many frames fit beside each other, they stand in one row: four on wide screens, five on paper. */
const inOneRow: Readonly<Record<number, string>> = { 4: 'four', 5: 'five' }

/** Frames in their order, each a scene over its words. */
export function Storyboard({ picture, context }: StoryboardProps) {
  return (
    <ol
      className={['frames', inOneRow[picture.frames.length], picture.large ? 'large' : '']
        .filter(Boolean)
        .join(' ')}
    >
      {picture.frames.map(({ scene, text, sources }) => (
        <li key={text}>
          <Scene name={scene} />
          <p>
            {text}
            <Cites context={context} keys={sources} />
          </p>
        </li>
      ))}
    </ol>
  )
}
