/** Size of the drawing's text in units of the viewBox: 14 px in the narrowest container. */
export const textSize = 14
/** From one line to the next. */
export const lineHeight = 16
/** From the top of a block to the foot of its first line. */
export const firstBaseline = 15.5

/** Above the first line and below the last, together. */
const padding = 5

/** Height that a block needs for so many lines. */
export function heightFor(lines: number): number {
  return lines * lineHeight + padding
}

/** Lines that a block of this height holds. */
export function linesIn(height: number): number {
  return Math.floor((height - padding) / lineHeight)
}
