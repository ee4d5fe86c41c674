/** How wide the band is at a danger from 0 to 3, of 36. */
function widthAt(danger: number): number {
  return 4 + danger * 10
}

/** The piece of the band beside one stretch of time, in a box of 36 by 100: it goes on smoothly into the pieces around it. */
export function bandPath(dangers: readonly number[], index: number): string {
  const here = dangers[index] ?? 0
  const half = (danger: number | undefined) => (widthAt(here) + widthAt(danger ?? here)) / 2
  const [top, middle, bottom] = [half(dangers[index - 1]), widthAt(here), half(dangers[index + 1])]
  return `M0 0H${top}C${top} 25 ${middle} 25 ${middle} 50S${bottom} 75 ${bottom} 100H0z`
}
