import { weekMinutes } from '@/lib/program/hours'
import type { Phase, Program } from '@/lib/program/schema'

/** Height of the highest step, in CSS px, and room for a number above it. */
const [highest, room] = [72, 22]
/** No part is narrower than this part of the whole, so that its number stands in it. */
const narrowest = 0.12

/**
 * The parts of a program as one bar with steps: as wide as their weeks, as high as their hours, a number above each; weeks off are a gap.
 * Of hours that vary the most is paler. Hidden: the list beside it has the numbers, and says all in words.
 */
export function Steps({ program }: { program: Program }) {
  const most = Math.max(1, ...program.phases.map((phase) => weekMinutes(phase).to))
  const { shares, pauses } = sharesOf(program)
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={highest + room + 2}
      className="mb-4 block max-w-[34em] break-inside-avoid lg:max-w-none font-sans"
    >
      {program.phases.map((phase, index) => {
        const { from, to } = weekMinutes(phase)
        const x = [...shares.slice(0, index), ...pauses.slice(0, index)].reduce(
          (sum, share) => sum + share,
          0,
        )
        const step = { x: percent(x), width: percent(shares[index] ?? 0) }
        return (
          <g key={phase.id}>
            <Step {...step} height={(to / most) * highest} className="opacity-40" />
            <Step {...step} height={(from / most) * highest} className="" />
            <text
              x={percent(x + (shares[index] ?? 0) / 2)}
              y={highest + room - (to / most) * highest - 6}
              fontSize="16"
              fontWeight="600"
              textAnchor="middle"
              className="fill-ink forced-colors:fill-[CanvasText]"
            >
              {index + 1}
            </text>
          </g>
        )
      })}
      <rect
        width="100%"
        y={highest + room}
        height="2"
        className="fill-group-ink forced-colors:fill-[CanvasText]"
      />
    </svg>
  )
}

type StepProps = { x: string; width: string; height: number; className: string }

function Step({ x, width, height, className }: StepProps) {
  if (height === 0) return null
  return (
    <rect
      x={x}
      width={width}
      y={round(highest + room - height)}
      height={round(height)}
      className={`fill-group-ink forced-colors:fill-[CanvasText] ${className}`}
    />
  )
}

/**
 * How much of the width each part takes, and the weeks off after it: as its weeks, where they follow each other, and all
 * the same otherwise.
 */
function sharesOf({ phases, order }: Program) {
  const isInTurn = order === 'in turn'
  const lengths = phases.map((phase) => (isInTurn ? weeksOf(phase.weeks) : 1))
  const off = phases.map(({ pauseAfter }) => (isInTurn && pauseAfter ? weeksOf(pauseAfter) : 0))
  const all = [...lengths, ...off].reduce((sum, weeks) => sum + weeks, 0)
  const least = Math.min(narrowest, 1 / phases.length)
  const wide = lengths.map((weeks) => Math.max(least, weeks / all))
  const sum = [...wide, ...off.map((weeks) => weeks / all)].reduce((total, share) => total + share, 0)
  return { shares: wide.map((share) => share / sum), pauses: off.map((weeks) => weeks / all / sum) }
}

/** Its middle length; of one without a longest, its shortest. */
function weeksOf({ from, to = from }: Phase['weeks']): number {
  return Math.max(1, (from + to) / 2)
}

function percent(share: number): string {
  return `${round(share * 100)}%`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
