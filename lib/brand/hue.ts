import { hueAndChroma } from '@/lib/brand/oklch'

/** Below this chroma of OKLCH the eye sees a gray, and the hue is chance. */
const leastChroma = 0.02

/** In degrees of OKLCH, both included. Links outside it differ from the emergency red by 15 or more (CIEDE2000). */
const redRange = { from: 350, to: 55 }

const allowed =
  "Write a colour like '#0b4f71', in quotes, or whole degrees of OKLCH from 0 to 359, like 237 for a blue"

/** Why a publisher's hue cannot be used, in words for the person who wrote it; undefined when it can. */
export function hueProblem(value: number | string): string | undefined {
  if (typeof value === 'string') return colourProblem(value)
  if (!Number.isInteger(value) || value < 0 || value > 359)
    return `the hue ${value} is not a whole number of degrees. ${allowed}`
  return redProblem(`the hue ${value}`, value)
}

/** Whole degrees of OKLCH of a hue that has no problem. */
export function degreesOf(value: number | string): number {
  const problem = hueProblem(value)
  if (problem !== undefined) throw new Error(`hues in content/site.yaml: ${problem}`)
  return typeof value === 'number' ? value : hueAndChroma(value).hue
}

function colourProblem(value: string): string | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(value)) return `the hue '${value}' is neither a colour nor degrees. ${allowed}`
  const { hue, chroma } = hueAndChroma(value)
  if (chroma < leastChroma) {
    return `the colour ${value} is a gray and has no hue. Write degrees instead: whole degrees of OKLCH from 0 to 359, like 237 for a blue`
  }
  return redProblem(`the colour ${value} has the hue ${hue}, which`, hue)
}

function redProblem(found: string, hue: number): string | undefined {
  const { from, to } = redRange
  if (hue < from && hue > to) return undefined
  return (
    `${found} is too near to red. Degrees ${from} to 359 and 0 to ${to} are refused: links and boxes could be taken ` +
    `for the red that is for 911 alone. The nearest that are allowed are ${from - 1} (a purple) and ${to + 1} (a brown)`
  )
}
