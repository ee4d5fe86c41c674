/** The size of a drawing in its own units, and the viewBox that says so. */
export type LogoSize = { readonly width: number; readonly height: number; readonly viewBox: string }

/** The size of an `<svg>` from its viewBox, or from its width and height in pixels; undefined when it has neither. */
export function logoSize(svg: Element): LogoSize | undefined {
  const viewBox = (svg.getAttribute('viewBox') ?? '').trim()
  const parts = viewBox.split(/[\s,]+/).map(Number)
  const [, , width = 0, height = 0] = parts
  if (parts.length === 4 && parts.every(Number.isFinite) && width > 0 && height > 0)
    return { width, height, viewBox }
  const [wide, high] = [pixels(svg.getAttribute('width')), pixels(svg.getAttribute('height'))]
  return wide > 0 && high > 0 ? { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` } : undefined
}

function pixels(length: string | null): number {
  const [, number] = /^\s*(\d*\.?\d+)(?:px)?\s*$/.exec(length ?? '') ?? []
  return Number(number ?? 0)
}
