import { blockLines, textWidth } from '@/components/program-structure/block-text'
import { firstBaseline, lineHeight } from '@/components/program-structure/drawn-text'
import { kindColour } from '@/components/program-structure/kind-colours'
import type { Block } from '@/components/program-structure/week-layout'
import { counts } from '@/lib/program/counts-as-treatment'
import { minutesOf } from '@/lib/program/hours'
import { clock, clockRange } from '@/lib/program/time-words'
import type { ProgramWords } from '@/lib/program/words'

const edge = 4
/** Left of the text, the edge included, and right of it. */
const [before, after] = [10, 2]
/** Room for the number of a note. */
const noteWidth = 10
/** A label squeezed further than this cannot be read: then the note under the drawing says all. */
const mostSqueeze = 1.25

type SessionBlockProps = { block: Block; words: ProgramWords; note: number | undefined }

/** One session in the drawing: its colour, a darker left edge, its kind and time; dashed when it does not count. */
export function SessionBlock({ block, words, note }: SessionBlockProps) {
  const { session, x, y, width, height } = block
  const { fill, ink } = kindColour(session.kind)
  return (
    <g className={`${ink} forced-colors:fill-[CanvasText]`}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        className={`${fill} forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]`}
      />
      <path d={edgePath(x, y, height, counts(session))} />
      {note !== undefined ? (
        <text x={x + width - 3} y={y + 13} fontSize="12" fontWeight="600" textAnchor="end">
          {note}
        </text>
      ) : null}
      <BlockText
        block={block}
        words={words}
        room={width - before - after - (note === undefined ? 0 : noteWidth)}
      />
    </g>
  )
}

function BlockText({
  block: { session, x, y, height },
  words,
  room,
}: {
  block: Block
  words: ProgramWords
  room: number
}) {
  const label = words.kinds[session.kind].short
  if (textWidth(label, true) > room * mostSqueeze) return null
  const [from, to] = [minutesOf(session.start), minutesOf(session.end)]
  const lines = blockLines(label, clock(from), clockRange(from, to, words), room, height)
  return lines.map((line, index) => (
    <text
      key={line.text}
      x={x + before}
      y={Math.round((y + firstBaseline + index * lineHeight) * 100) / 100}
      fontWeight={line.bold ? 600 : undefined}
      textLength={line.fit}
      lengthAdjust={line.fit === undefined ? undefined : 'spacingAndGlyphs'}
    >
      {line.text}
    </text>
  ))
}

/** The left edge: whole for a session that counts, dashed for one that does not. */
function edgePath(x: number, y: number, height: number, whole: boolean): string {
  if (whole) return `M${x} ${y}h${edge}v${height}h-${edge}z`
  const dashes = Math.max(1, Math.floor(height / 9))
  return Array.from({ length: dashes }, (_, index) => `M${x} ${y + index * 9}h${edge}v5h-${edge}z`).join('')
}
