import type { ReactNode } from 'react'
import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import type { PictureData } from '@/lib/content/schema/pictures'

type PictureFrameProps = { picture: PictureData; context: PictureContext; children: ReactNode }

/** The title above a picture, with the numbers of what it rests on. */
export function PictureFrame({ picture, context, children }: PictureFrameProps) {
  return (
    <figure className="picture">
      <figcaption>
        {picture.title}
        <Cites context={context} keys={picture.sources} />
      </figcaption>
      {children}
    </figure>
  )
}
