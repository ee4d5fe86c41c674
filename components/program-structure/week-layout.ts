import { blockText, linesNeeded } from '@/components/program-structure/block-text'
import type { BlockText } from '@/components/program-structure/block-text'
import { blockWords } from '@/components/program-structure/block-words'
import { heightFor } from '@/components/program-structure/drawn-text'
import { drawnEnd, rounded, stretchesOf, timeAxis } from '@/components/program-structure/time-axis'
import type { Stretch, TimeAxis } from '@/components/program-structure/time-axis'
import { screenWidth, weekColumns } from '@/components/program-structure/week-columns'
import type { Placed } from '@/components/program-structure/week-columns'
import { timedSessions } from '@/lib/program/cycle'
import { minutesOf, sessionMinutes } from '@/lib/program/hours'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'
import type { TimedSession } from '@/lib/program/session-schema'
import type { ProgramWords } from '@/lib/program/words'

/** A session's rectangle in the drawing, in units of the viewBox, and what it says. */
export type Block = BlockText & {
  readonly session: TimedSession
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isBeside: boolean
  /** From the top of the block to its text: below the mark of a choice, when it carries one. */
  readonly textTop: number
}
/** The mark over alternatives that stand side by side. */
export type ChoiceMark = {
  readonly choice: string
  readonly x: number
  readonly y: number
  readonly width: number
}
/** A day's column; `x` is its left line. */
type Column = {
  readonly day: Day
  readonly x: number
  readonly width: number
  readonly blocks: readonly Block[]
  readonly marks: readonly ChoiceMark[]
}
/** Where everything of a drawn week goes, in units of the viewBox. */
export type WeekLayout = Pick<TimeAxis, 'hours' | 'folds'> & {
  readonly width: number
  readonly height: number
  readonly columns: readonly Column[]
}

/** Top of the first hour line, below the names of the days. */
export const head = 34
/** Room below the last line for the lower half of its label. */
const foot = 8
/** Left free at the right of a block and under it, so that blocks that touch stay two. */
const gap = 1.3
/** Left of the text, the edge included, and right of it. */
export const textInset = { before: 10, after: 2 } as const
/** Room for the number of a note. */
const noteWidth = 10
/** Height of the mark of a choice. */
export const markHeight = 17
/** No hour is higher: 136 units show a line in 10 minutes, and nobody plans less. */
const mostPerHour = 136
/** How wide a drawing is in units of its viewBox, and how high all its hours may be together. */
export type DrawingSize = { readonly width: number; readonly most: number }

/** Within a text, which is about more than one week: 15 rem high at most on paper, with the days. */
export const inText: DrawingSize = { width: screenWidth, most: 200 }
/** On a screen, and on paper that holds nothing else. */
const onScreen: DrawingSize = { width: screenWidth, most: 640 }
/** On a sheet that holds more: letters are smaller there, 8 points or more on A4 and Letter. */
export const onSheet: DrawingSize = { width: 860, most: 215 }

/** Places a phase's week by the minute, its hours together at most so many units high; undefined when nothing has a set time. */
export function weekLayout(
  phase: Pick<Phase, 'sessions' | 'choices'>,
  words: ProgramWords,
  { width: drawingWidth, most }: DrawingSize = onScreen,
): WeekLayout | undefined {
  const timed = timedSessions(phase)
  if (timed.length === 0) return undefined
  const stretches = stretchesOf(timed)
  const columns = weekColumns(phase, drawingWidth)
  const saidBy = (session: TimedSession) => blockWords(session, phase, words)
  const needed = columns.flatMap(({ sessions }) =>
    sessions.map((one) => heightNeeded(one, linesNeeded(saidBy(one.session), textRoom(one), noteWidth))),
  )
  const axis = timeAxis(stretches, head, hourHeight(stretches, Math.max(...needed), most))
  return {
    hours: axis.hours,
    folds: axis.folds,
    width: drawingWidth,
    height: rounded(axis.bottom + foot),
    columns: columns.map(({ day, x, width, sessions }) => {
      const boxes = sessions.map((one) => ({ ...one, ...boxOf(one, axis) }))
      const marks = choiceMarks(boxes, phase)
      const blocks = boxes.map((box) => {
        const isMarked = marks.some(({ choice, y }) => choice === box.session.choice && y === box.y)
        const textTop = isMarked ? markHeight : 0
        const text = box.isBeside
          ? { lines: [], isWhole: false }
          : blockText(saidBy(box.session), textRoom(box), noteWidth, box.height - textTop)
        return { ...box, ...text, textTop }
      })
      return { day, x: rounded(x), width, blocks, marks }
    }),
  }
}

/** Over alternatives that begin at the same time and of which a person takes one, where there is room for it. */
function choiceMarks(
  boxes: readonly Omit<Block, 'lines' | 'isWhole' | 'textTop'>[],
  { choices }: Pick<Phase, 'choices'>,
): readonly ChoiceMark[] {
  const marks = new Map<string, ChoiceMark>()
  for (const { session, x, y, width, height } of boxes) {
    const { choice } = session
    const sameTime = boxes.filter((other) => other.session.choice === choice && other.y === y)
    const isOne = choices.some(({ id, take }) => id === choice && take.from === 1 && take.to === 1)
    if (choice === undefined || !isOne || sameTime.length < 2 || height < heightFor(1) + markHeight) continue
    const before = marks.get(`${choice} ${y}`)
    marks.set(`${choice} ${y}`, {
      choice,
      y,
      x: before?.x ?? x,
      width: rounded(x + width - (before?.x ?? x)),
    })
  }
  return [...marks.values()]
}

function boxOf({ session, x, width }: Placed, { yOf }: TimeAxis) {
  const y = yOf(minutesOf(session.start))
  // The end of a stretch may be the start of the next: a session lies in the one in which it begins.
  const height =
    ((yOf(drawnEnd(session) - 1) - y) * (drawnEnd(session) - minutesOf(session.start))) /
    Math.max(1, drawnEnd(session) - 1 - minutesOf(session.start))
  return { x: rounded(x), y, width: rounded(width - gap), height: rounded(height - gap) }
}

function textRoom({ width }: Placed): number {
  return width - gap - textInset.before - textInset.after - noteWidth
}

/** Units an hour that a session needs for its lines; below half an hour one line is enough, and a break needs none. */
function heightNeeded({ session, isBeside }: Placed, lines: number): number {
  const minutes = sessionMinutes(session)
  if (isBeside || (session.kind === 'break' && minutes < 30)) return 0
  const mark = session.choice === undefined ? 0 : markHeight
  return ((heightFor(minutes < 30 ? 1 : lines) + mark + gap) * 60) / minutes
}

/** Units an hour: as low as the shortest session allows, and less where a long day would fill the screen. */
function hourHeight(stretches: readonly Stretch[], needed: number, most: number): number {
  const hours = stretches.reduce((sum, { from, to }) => sum + (to - from) / 60, 0)
  const least = hours > 6 ? 44 : 56
  return Math.min(mostPerHour, Math.ceil(Math.max(least, needed)), most / hours)
}
