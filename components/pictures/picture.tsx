import type { PictureContext } from '@/components/pictures/picture-context'
import { PictureFrame } from '@/components/pictures/picture-frame'
import { Circle } from '@/components/pictures/circle'
import { Compare } from '@/components/pictures/compare'
import { Dots } from '@/components/pictures/dots'
import { SmallWeek } from '@/components/pictures/small-week'
import { Stairs } from '@/components/pictures/stairs'
import { Steps } from '@/components/pictures/steps'
import { Storyboard } from '@/components/pictures/storyboard'
import { Timeline } from '@/components/pictures/timeline'
import { WhoSees } from '@/components/pictures/who-sees'
import type { PictureData } from '@/lib/content/schema/pictures'
import { smallWeekTracks } from '@/lib/program/small-week'

/** A picture of content/<language>/pictures/, in a frame with its title and its sources. */
export function Picture({ id, context }: { id: string; context: PictureContext }) {
  const picture = context.pictures.find((one) => one.id === id)
  if (picture === undefined) throw new Error(`<Picture id="${id}">: this language has no such picture`)
  return (
    <PictureFrame context={context} picture={picture}>
      <Drawn context={context} picture={picture.data} />
    </PictureFrame>
  )
}

function Drawn({ picture, context }: { picture: PictureData; context: PictureContext }) {
  switch (picture.kind) {
    case 'steps':
      return <Steps context={context} picture={picture} />
    case 'storyboard':
      return <Storyboard context={context} picture={picture} />
    case 'timeline':
      return <Timeline context={context} picture={picture} />
    case 'stairs':
      return <Stairs picture={picture} words={context.words.program} />
    case 'dots':
      return <Dots picture={picture} />
    case 'circle':
      return <Circle picture={picture} />
    case 'who-sees':
      return <WhoSees context={context} picture={picture} />
    case 'compare':
      return <Compare context={context} picture={picture} />
    case 'small-week':
      return (
        <>
          <SmallWeek tracks={smallWeekTracks(context.programs, picture)} words={context.words.program} />
          {picture.text === undefined ? null : <p className="mt-3">{picture.text}</p>}
        </>
      )
  }
}
