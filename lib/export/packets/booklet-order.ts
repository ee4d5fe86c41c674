/** One side of a sheet in a booklet: the pages on its left and right half, from 1; undefined for an empty half. */
export type BookletSide = { readonly left: number | undefined; readonly right: number | undefined }

/** Pages on a sheet, two on each side. */
const onSheet = 4

/**
 * The sides of a stack that is folded in the middle and stapled there, in the order of printing: front and back of the
 * outermost sheet, then those inside it. The paper is flipped on its short edge.
 */
export function bookletOrder(pages: number): readonly BookletSide[] {
  const sheets = Math.ceil(pages / onSheet)
  const places = sheets * onSheet
  const page = (place: number) => (place <= pages ? place : undefined)
  return Array.from({ length: sheets }, (_, sheet) => [
    { left: page(places - 2 * sheet), right: page(1 + 2 * sheet) },
    { left: page(2 + 2 * sheet), right: page(places - 1 - 2 * sheet) },
  ]).flat()
}
