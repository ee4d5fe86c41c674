import { ExampleLine } from '@/components/program-structure/example-badge'
import { hoursAWeek } from '@/lib/program/hours-words'
import { days } from '@/lib/program/lists'
import { smallWeekDays, smallWeekTimes } from '@/lib/program/small-week'
import type { SmallWeekTrack } from '@/lib/program/small-week'
import type { ProgramWords } from '@/lib/program/words'

type SmallWeekProps = { tracks: readonly SmallWeekTrack[]; words: ProgramWords }

/** Units of one day in the drawing. */
const cell = { width: 48, height: 34 } as const

/** A week at a glance: a row of seven days for each track, those with sessions filled, under the times in words. */
export function SmallWeek({ tracks, words }: SmallWeekProps) {
  const example = tracks.find(({ program }) => program.example)?.program
  return (
    <>
      {example === undefined ? null : <ExampleLine program={example} words={words} />}
      <ul className="small-week">
        {tracks.map((track) => (
          <li key={track.program.id}>
            <p>
              <strong>
                {track.label} {hoursAWeek(track.phase, words)}
              </strong>{' '}
              <span className="block">{smallWeekTimes(track, words)}</span>
            </p>
            <Row track={track} words={words} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Seven days; the words above say the same. */
function Row({ track, words }: { track: SmallWeekTrack; words: ProgramWords }) {
  const there = smallWeekDays(track)
  return (
    <svg
      aria-hidden="true"
      className="text-sage-ink"
      fill="none"
      fontSize="14"
      stroke="currentColor"
      viewBox={`0 0 ${days.length * cell.width} ${cell.height}`}
      width="220"
    >
      {days.map((day, index) => (
        <g key={day} transform={`translate(${index * cell.width})`}>
          <path
            className={there.includes(day) ? 'fill-group' : undefined}
            d="M6 1H42Q46 1 46 5V29Q46 33 42 33H6Q2 33 2 29V5Q2 1 6 1z"
            strokeWidth={there.includes(day) ? 3 : 1}
          />
          <text
            fill="currentColor"
            fontWeight={there.includes(day) ? 700 : 400}
            stroke="none"
            textAnchor="middle"
            x="24"
            y="22"
          >
            {words.days[day].short}
          </text>
        </g>
      ))}
    </svg>
  )
}
