import { bandPath } from '@/components/pictures/band-path'
import { Cites } from '@/components/pictures/cites'
import type { PictureContext } from '@/components/pictures/picture-context'
import type { PictureOf } from '@/lib/content/schema/pictures'

type TimelineProps = { picture: PictureOf<'timeline'>; context: PictureContext }

/** Stretches of time below each other, beside a band that is the wider the greater the danger. */
export function Timeline({ picture: { band, points }, context }: TimelineProps) {
  const dangers = points.map(({ danger = 0 }) => danger)
  return (
    <>
      {band === undefined ? null : <p className="mt-1 text-base text-ink-soft">{band}</p>}
      <ol className="timeline">
        {points.map(({ when, what, todo, sources }, index) => (
          <li key={when}>
            <svg
              aria-hidden="true"
              className={band === undefined ? 'text-sage-ink' : 'text-urgent'}
              fill="currentColor"
              height="48"
              preserveAspectRatio="none"
              viewBox="0 0 36 100"
              width="36"
            >
              <path d={bandPath(dangers, index)} />
            </svg>
            <p>
              <strong>{when}</strong> <span className="block">{what}</span>
              <Cites context={context} keys={sources} />
            </p>
            {todo === undefined ? null : <p className="todo">{todo}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
