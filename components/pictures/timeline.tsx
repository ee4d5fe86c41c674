import { bandPath } from '@/components/pictures/band-path'
import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import type { PictureOf } from '@/lib/content/schema/pictures'

type TimelineProps = { picture: PictureOf<'timeline'>; context: PictureContext }

/** Stretches of time below each other, beside a band that is the wider the greater the danger; without one, along a line. */
export function Timeline({ picture: { band, points }, context }: TimelineProps) {
  const dangers = points.map(({ danger = 0 }) => danger)
  return (
    <>
      {band === undefined ? null : <p className="mt-1 text-base text-ink-soft">{band}</p>}
      <ol className={band === undefined ? 'timeline plain' : 'timeline'}>
        {points.map(({ when, what, todo, urgent, sources }, index) => (
          <li key={when}>
            {band === undefined ? null : <Band dangers={dangers} index={index} />}
            <p>
              <strong>{when}</strong>{' '}
              <span className="block">
                {what}
                <Cites context={context} keys={sources} />
              </span>
            </p>
            {todo === undefined ? null : <p className={urgent ? 'todo urgent' : 'todo'}>{todo}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The piece of the band beside one stretch of time. */
function Band({ dangers, index }: { dangers: readonly number[]; index: number }) {
  return (
    <svg
      aria-hidden="true"
      className="text-urgent"
      fill="currentColor"
      height="48"
      preserveAspectRatio="none"
      viewBox="0 0 36 100"
      width="36"
    >
      <path d={bandPath(dangers, index)} />
    </svg>
  )
}
