import { signWidth } from '@/components/program-structure/block-text'
import type { BlockSign } from '@/components/program-structure/block-text'
import { firstBaseline, lineHeight } from '@/components/program-structure/drawn-text'
import { kindColour } from '@/components/program-structure/kind-colours'
import { rounded } from '@/components/program-structure/time-axis'
import { textInset } from '@/components/program-structure/week-layout'
import type { Block } from '@/components/program-structure/week-layout'
import { counts } from '@/lib/program/counts-as-treatment'

const edge = 4
/** A block lower than this holds no number. */
const leastForNumber = 13

type SessionBlockProps = { block: Block; note: number | undefined }

/**
 * One session in the drawing: its colour, a darker left edge, its name and time. The edge is dashed when it does not
 * count, and a bracket when a person comes at any time between its ends.
 */
export function SessionBlock({ block, note }: SessionBlockProps) {
  const { session, x, y, width, height, isBeside, lines, textTop } = block
  const { fill, ink } = kindColour(session.kind)
  const isOpen = isBeside || session.lasts !== undefined
  return (
    <g className={`${ink} forced-colors:fill-[CanvasText]`}>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        className={`${fill} ${isOpen ? 'opacity-60' : ''} forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]`}
      />
      <path
        d={
          isOpen
            ? bracket(x, y, isBeside ? width : width / 2, height)
            : edgePath(x, y, height, counts(session))
        }
      />
      {note !== undefined && height >= leastForNumber ? (
        <text
          x={isBeside ? x + width / 2 + 1 : x + width - 3}
          y={y + textTop + (isBeside ? 17 : Math.min(14, height / 2 + 5))}
          fontWeight="600"
          textAnchor={isBeside ? 'middle' : 'end'}
        >
          {note}
        </text>
      ) : null}
      {lines.map((line, index) => (
        <text
          key={index}
          x={rounded(x + textInset.before + (line.sign === undefined ? 0 : signWidth))}
          y={rounded(y + textTop + firstBaseline + index * lineHeight)}
          fontWeight={line.bold ? 600 : undefined}
          textLength={line.fit}
          lengthAdjust={line.fit === undefined ? undefined : 'spacingAndGlyphs'}
        >
          {line.text}
        </text>
      ))}
      {lines.map(({ sign }, index) =>
        sign === undefined || sign === lines[index - 1]?.sign ? null : (
          <path
            key={index}
            d={`M${rounded(x + textInset.before)} ${rounded(y + textTop + firstBaseline + index * lineHeight)}${signShapes[sign]}`}
            className={`fill-none ${kindColour(session.kind).stroke} forced-colors:stroke-[CanvasText]`}
          />
        ),
      )}
    </g>
  )
}

/** A screen, a house, and both in one, 12 by 10 units, from the foot of a line. */
const signShapes: Record<BlockSign, string> = {
  video: 'm0 -10h12v8h-12zm3 10h6m-3 0v-2',
  'in person': 'm1.5 0v-6l4.5 -4.500l4.500 4.500v6zm-1.500 -5l6 -6l6 6',
  either: 'm0 0v-6l4.500 -4l4.500 4v1m-9 5h4m1 -5h7v5h-7z',
}

/** The left edge: whole for a session that counts, dashed for one that does not. */
function edgePath(x: number, y: number, height: number, whole: boolean): string {
  if (whole) return `M${x} ${y}h${edge}v${height}h-${edge}z`
  const dashes = Math.max(1, Math.floor(height / 9))
  return Array.from({ length: dashes }, (_, index) => `M${x} ${y + index * 9}h${edge}v5h-${edge}z`).join('')
}

/** An open bracket along the left, its arms at the first and the last minute. */
function bracket(x: number, y: number, arm: number, height: number): string {
  const arms = Math.round(arm)
  return `M${x} ${y}h${arms}v2h-${arms - 2}v${rounded(height - 4)}h${arms - 2}v2h-${arms}z`
}
