import { textSize } from '@/components/program-structure/drawn-text'
import type { NotedSession } from '@/components/program-structure/noted-sessions'
import { SessionBlock } from '@/components/program-structure/session-block'
import {
  columnWidth,
  drawingWidth,
  gutter,
  head,
  weekLayout,
} from '@/components/program-structure/week-layout'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import { timeOfDay } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'

type WeekDrawingProps = { phase: Phase; words: ProgramWords; notes: readonly NotedSession[] }

/** The week by the minute. Hidden from assistive technology: the table beside it says the same in words. */
export function WeekDrawing({ phase, words, notes }: WeekDrawingProps) {
  const layout = weekLayout(phase)
  if (layout === undefined) return null
  const { height, hours, columns, middle } = layout
  const noteOf = (session: TimedSession) => notes.find((noted) => noted.session === session)?.number
  const last = hours.at(-1)?.y ?? head
  const edges = [...columns.map(({ x }) => x), drawingWidth - 0.5]
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${drawingWidth} ${height}`}
      fontSize={textSize}
      className="block h-auto w-full print:max-h-[44rem] fill-ink-soft font-sans forced-colors:fill-[CanvasText]"
    >
      <path
        d={[
          ...hours.map(({ y }) => `M${gutter} ${y}H${drawingWidth}`),
          ...edges.map((x) => `M${x} ${head}V${last}`),
        ].join('')}
        className="fill-none stroke-line forced-colors:stroke-[CanvasText] forced-colors:opacity-40"
      />
      {hours.map(({ minutes, y }) => (
        <text key={minutes} y={y + 5}>
          {timeOfDay(minutes, words)}
        </text>
      ))}
      {columns.map(({ day, x, blocks }) => (
        <g key={day}>
          <text
            x={x}
            y="16"
            fontSize="15"
            fontWeight="600"
            className="fill-ink forced-colors:fill-[CanvasText]"
          >
            {words.days[day].short}
          </text>
          {blocks.length === 0 ? (
            <text x={x + columnWidth / 2} y={middle + 5} textAnchor="middle">
              {words.week.noSessionDrawn}
            </text>
          ) : null}
          {blocks.map((block) => (
            <SessionBlock
              key={`${block.session.start} ${block.x}`}
              block={block}
              note={noteOf(block.session)}
              words={words}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}
