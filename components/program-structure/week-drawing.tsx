import { textSize } from '@/components/program-structure/drawn-text'
import { textWidth, wrapped } from '@/components/program-structure/block-text'
import { SessionBlock } from '@/components/program-structure/session-block'
import { gutter, screenWidth } from '@/components/program-structure/week-columns'
import { head, markHeight } from '@/components/program-structure/week-layout'
import type { ChoiceMark, WeekLayout } from '@/components/program-structure/week-layout'
import type { WeekNote } from '@/components/program-structure/week-notes'
import type { TimedSession } from '@/lib/program/session-schema'
import { timeOfDay } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'

type WeekDrawingProps = {
  layout: WeekLayout
  words: ProgramWords
  notes: readonly WeekNote[]
}

/** As small on paper as its letters stay 8 points high. */
const onPaper = 'print:max-h-[44rem] print:max-w-[42rem]'

/** The week by the minute. Hidden from assistive technology: the table beside it says the same in words. */
export function WeekDrawing({ layout, words, notes }: WeekDrawingProps) {
  const { width: drawingWidth, height, hours, folds, columns } = layout
  const noteOf = (session: TimedSession) => notes.find(({ sessions }) => sessions.includes(session))?.number
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${drawingWidth} ${height}`}
      fontSize={textSize}
      className={`block h-auto w-full fill-ink-soft font-sans forced-colors:fill-[CanvasText] ${drawingWidth > screenWidth ? '' : onPaper}`}
    >
      <Grid layout={layout} />
      {hours.map(({ minutes, y }) => (
        <HourLabel key={minutes} text={timeOfDay(minutes, words)} y={y + 5} />
      ))}
      {columns.map(({ day, x, width, blocks, marks }) => (
        <g key={day}>
          <text
            x={x}
            y="16"
            fontSize="15"
            fontWeight="600"
            className="fill-ink forced-colors:fill-[CanvasText]"
          >
            {words.days[day].short}
            <DayNumber number={notes.find(({ days }) => days.includes(day))?.number} />
          </text>
          {blocks.length === 0 ? (
            <Free x={x + width / 2} width={width} y={freeLine(hours)} words={words} />
          ) : null}
          {blocks.map((block) => (
            <SessionBlock
              key={`${block.session.start} ${block.x}`}
              block={block}
              note={noteOf(block.session)}
            />
          ))}
          {marks.map((mark) => (
            <Mark key={mark.y} mark={mark} words={words} />
          ))}
        </g>
      ))}
      {folds.map(({ top, bottom }) => (
        <path
          key={top}
          d={`${zigzag(drawingWidth, top + (bottom - top) * 0.3)}${zigzag(drawingWidth, top + (bottom - top) * 0.7)}`}
          className="fill-none stroke-edge forced-colors:stroke-[CanvasText]"
        />
      ))}
    </svg>
  )
}

function HourLabel({ text, y }: { text: string; y: number }) {
  const isWide = textWidth(text, false) > gutter - 4
  return (
    <text
      y={y}
      textLength={isWide ? gutter - 4 : undefined}
      lengthAdjust={isWide ? 'spacingAndGlyphs' : undefined}
    >
      {text}
    </text>
  )
}

/** The number of a choice among whole days, beside the name of the day. */
function DayNumber({ number }: { number: number | undefined }) {
  return number === undefined ? null : (
    <tspan dx="5" fontSize={textSize}>
      {number}
    </tspan>
  )
}

/** The hour lines, and the lines between the days; where the day is folded, neither is drawn. */
function Grid({ layout: { width, hours, folds, columns } }: { layout: WeekLayout }) {
  const edges = [...columns.map(({ x }) => x), width - 0.5]
  const [first, last] = [hours[0]?.y ?? head, hours.at(-1)?.y ?? head]
  const tops = [first, ...folds.map(({ bottom }) => bottom)]
  const bottoms = [...folds.map(({ top }) => top), last]
  return (
    <path
      d={[
        ...hours.map(({ y }) => `M${gutter} ${y}H${width}`),
        ...edges.map(
          (x) =>
            `M${x} ${tops.map((top, index) => `${index === 0 ? '' : `M${x} `}${top}V${bottoms[index] ?? last}`).join('')}`,
        ),
      ].join('')}
      className="fill-none stroke-line forced-colors:stroke-[CanvasText] forced-colors:opacity-40"
    />
  )
}

/** A row of small teeth over the whole width. */
function zigzag(width: number, y: number): string {
  const teeth = Math.floor((width - gutter) / 12)
  return `M${gutter} ${Math.round(y * 10) / 10}${'l6 -4l6 4'.repeat(teeth)}`
}

/** Middle of the middle hour of the first stretch, where no line runs through the words. */
function freeLine(hours: WeekLayout['hours']): number {
  const at = Math.floor(
    hours.findIndex(({ minutes }, index) => (hours[index + 1]?.minutes ?? Infinity) - minutes > 60) / 2,
  )
  const [here, next] = [hours[Math.max(0, at)], hours[Math.max(0, at) + 1]]
  return here && next ? (here.y + next.y) / 2 : head
}

function Free({ x, y, width, words }: { x: number; y: number; width: number; words: ProgramWords }) {
  const lines = wrapped(words.week.noSessionDrawn, false, width - 6) ?? []
  return lines.map(({ text, fit }, index) => (
    <text
      key={text}
      x={x}
      y={y + 5 + (index - (lines.length - 1) / 2) * 16}
      textAnchor="middle"
      textLength={fit}
      lengthAdjust={fit === undefined ? undefined : 'spacingAndGlyphs'}
    >
      {text}
    </text>
  ))
}

/** "One of these", over alternatives that stand side by side. */
function Mark({ mark: { x, y, width }, words }: { mark: ChoiceMark; words: ProgramWords }) {
  return (
    <>
      <path
        d={`M${x} ${y}h${width}v${markHeight - 2}h-${width}z`}
        className="fill-paper stroke-ink forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
      />
      <text
        x={x + width / 2}
        y={y + 12}
        textAnchor="middle"
        className="fill-ink forced-colors:fill-[CanvasText]"
      >
        {words.choices.one}
      </text>
    </>
  )
}
