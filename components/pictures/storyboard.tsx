import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import { Scene } from '@/components/pictures/scene'
import type { PictureOf } from '@/lib/content/schema/pictures'

type StoryboardProps = { picture: PictureOf<'storyboard'>; context: PictureContext }

/** Frames in their order, each a scene over its words. */
export function Storyboard({ picture, context }: StoryboardProps) {
  const kind = picture.frames.length === 4 ? 'frames four' : 'frames'
  return (
    <ol className={picture.large ? `${kind} large` : kind}>
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
