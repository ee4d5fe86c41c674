import type { ReactNode } from 'react'
import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import { FactDay } from '@/components/page/fact-day'
import type { OwnPicture } from '@/lib/content/local/own-picture'

type PictureFrameProps = { picture: OwnPicture; context: PictureContext; children: ReactNode }

/** The title above a picture, with the numbers of what it rests on; below it the day on which a program told its own. */
export function PictureFrame({ picture: { data, own }, context, children }: PictureFrameProps) {
  return (
    <figure className="picture">
      <figcaption>
        {data.title}
        <Cites context={context} keys={data.sources} />
      </figcaption>
      {children}
      {own === undefined ? null : <FactDay context={context} said={own} />}
    </figure>
  )
}
