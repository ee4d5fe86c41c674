import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Matrix = readonly [number, number, number, number, number, number]
type Box = readonly [number?, number?, number?, number?]
const asItIs: Matrix = [1, 0, 0, 1, 0, 0]

/** The side of the code for cameras that a PDF ends with, in millimetres, without its empty rim. Of the drawings that are square it has the most strokes. */
export async function printedCode(data: Uint8Array): Promise<number> {
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  let most = 0
  let side = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
    let scale = 1
    const before: number[] = []
    fnArray.forEach((name, index) => {
      const args: unknown = argsArray[index]
      if (name === OPS.save || name === OPS.paintFormXObjectBegin) before.push(scale)
      if (name === OPS.restore || name === OPS.paintFormXObjectEnd) scale = before.pop() ?? 1
      if (name === OPS.transform) scale *= Math.abs((args as Matrix)[0])
      if (name === OPS.paintFormXObjectBegin)
        scale *= Math.abs(((args as readonly [Matrix | null])[0] ?? asItIs)[0])
      if (name !== OPS.constructPath) return
      const [, [path], box] = args as readonly [unknown, readonly [ArrayLike<number> | null], Box | null]
      if (path === null || box === null || path.length <= most || !isSquare(box)) return
      most = path.length
      side = (scale * (Number(box[2]) - Number(box[0])) * 25.4) / 72
    })
  }
  await pdf.destroy()
  return side
}

/** Strokes are a module thick, and the box holds the middle of each: it is a little wider than high. */
function isSquare([left = 0, bottom = 0, right = 0, top = 0]: Box): boolean {
  const shape = (top - bottom) / (right - left)
  return shape > 0.95 && shape < 0.99
}
