import { blockLines } from '@/components/program-structure/block-text'
import { firstBaseline, lineHeight } from '@/components/program-structure/drawn-text'
import { kindColour } from '@/components/program-structure/kind-colours'
import type { Block } from '@/components/program-structure/week-layout'
import { minutesOf } from '@/lib/program/hours'
import { clock, clockRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'

const edge = 4
/** Left of the text, the edge included, and right of it. */
const [before, after] = [10, 2]

type SessionBlockProps = { block: Block; words: ProgramWords }

/** One session in the drawing: its colour, a darker left edge, its kind and time. */
export function SessionBlock({ block: { session, x, y, width, height }, words }: SessionBlockProps) {
  const { fill, ink } = kindColour(session.kind)
  const [from, to] = [minutesOf(session.start), minutesOf(session.end)]
  const label = words.kinds[session.kind].short
  const room = width - before - after
  const lines = blockLines(label, clock(from), clockRange(from, to, words), room, height)
  return (
    <g className={`${ink} forced-colors:fill-[CanvasText]`}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        className={`${fill} forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]`}
      />
      <rect x={x} y={y} width={edge} height={height} />
      {lines.map((line, index) => (
        <text
          key={line.text}
          x={x + before}
          y={Math.round((y + firstBaseline + index * lineHeight) * 100) / 100}
          fontWeight={line.bold ? 600 : undefined}
          textLength={line.fit}
          lengthAdjust={line.fit && 'spacingAndGlyphs'}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}
