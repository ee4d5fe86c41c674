import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { timedSessions } from '@/lib/program/cycle'
import { endMinutes, minutesOf, sessionsByDay, spanOf } from '@/lib/program/hours'
import type { Phase } from '@/lib/program/schema'
import { expectNone } from '@/tests/site/every-page'
import { drawnPhases, galleryVisitor } from '@/tests/site/gallery-views'

const { open } = galleryVisitor()

type Drawn = {
  lines: { label: string; y: number }[]
  blocks: { left: number; top: number; bottom: number }[]
  columns: number[]
}

/** Where the lines, columns and blocks of a drawn week really are, in CSS px of the screen. */
function measure(box: Element): Drawn {
  const svg = box.querySelector('svg[viewBox]')
  if (!(svg instanceof SVGSVGElement)) return { lines: [], blocks: [], columns: [] }
  const matrix = svg.getScreenCTM()
  const place = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(matrix ?? undefined)
  const grid = svg.querySelector('path')?.getAttribute('d') ?? ''
  const ys = [...grid.matchAll(/M[\d.]+ ([\d.]+)H/g)].map((match) => place(0, Number(match[1])).y)
  // A folded day has each line twice.
  const lefts = new Set([...grid.matchAll(/M([\d.]+) [\d.]+V/g)].map((match) => Number(match[1])))
  const xs = [...lefts].map((x) => place(x, 0).x)
  const labels = [...svg.querySelectorAll(':scope > text')].map((text) => text.textContent)
  const rects = [...svg.querySelectorAll('g > g > rect')].map((rect) => rect.getBoundingClientRect())
  return {
    lines: ys.map((y, index) => ({ label: labels[index] ?? '', y })),
    blocks: rects.map(({ left, top, bottom }) => ({ left, top, bottom })),
    columns: xs,
  }
}

/** "6 pm" as minutes since midnight; the test reads the label that a person reads. `before` is the line above. */
function minutesOfLabel(label: string, before: number): number {
  if (label === 'noon') return 720
  if (label === 'midnight') return before > 0 ? 1440 : 0
  const [hour = '', half] = label.split(' ')
  return (Number(hour) % 12) * 60 + (half === 'pm' ? 720 : 0)
}

/** The hour lines with their minutes, as their labels say. */
function readLines({ lines }: Drawn): { minutes: number; y: number }[] {
  let before = 0
  return lines.map(({ label, y }) => {
    before = minutesOfLabel(label, before)
    return { minutes: before, y }
  })
}

/** Where a minute is between the two lines around it. */
function placeOf(minutes: number, lines: readonly { minutes: number; y: number }[]): number {
  const at = lines.findLastIndex((line) => line.minutes <= minutes)
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || minutes === line.minutes) return line?.y ?? NaN
  return line.y + ((minutes - line.minutes) / 60) * ((next?.y ?? NaN) - line.y)
}

function wrongPlaces({ sessions }: Phase, drawn: Drawn): string[] {
  const { blocks, columns } = drawn
  const lines = readLines(drawn)
  if (lines.length < 2) return ['has no hour lines']
  const expected = sessionsByDay({ sessions }).flatMap(({ sessions: ofDay }, day) =>
    ofDay.map((session) => ({ session, day })),
  )
  if (expected.length !== blocks.length) return [`draws ${blocks.length} of ${expected.length} sessions`]
  const left = new Set(blocks)
  return expected.flatMap(({ session, day }) => {
    const end = Math.min(1440, endMinutes(session))
    const [top, bottom] = [placeOf(minutesOf(session.start), lines), placeOf(end - 1, lines)]
    const found = [...left].find(
      (block) =>
        Math.abs(block.top - top) <= 2 &&
        Math.abs(block.bottom - bottom) <= 4 &&
        block.left >= (columns[day] ?? NaN) - 1 &&
        block.left < (columns[day + 1] ?? NaN),
    )
    if (found) left.delete(found)
    return found
      ? []
      : [`${session.day} ${session.start}: no block at ${top.toFixed(1)} to ${bottom.toFixed(1)}`]
  })
}

test.for([768, 1280])(
  'at %i px each session is drawn within 2 px of its minutes, in the column of its day',
  async (width) => {
    const drawn = await open(width, async (page) => {
      return Promise.all(
        drawnPhases.map(async ({ phase, id }) => ({
          phase,
          id,
          place: await page.locator(`[id="${id}"]`).evaluate(measure),
        })),
      )
    })
    expect(drawn.length).toBeGreaterThan(10)
    expectNone(
      drawn.flatMap(({ phase, id, place }) => wrongPlaces(phase, place).map((wrong) => `${id}  ${wrong}`)),
    )
    // The last hour line is labelled and stands at or after the last end.
    for (const { phase, place } of drawn) {
      const last = Math.min(1440, spanOf(timedSessions(phase))?.to ?? Infinity)
      expect(readLines(place).at(-1)?.minutes).toBeGreaterThanOrEqual(last)
    }
  },
)

/** Points of a screenshot, CSS px from its left top: one on the paper, one inside each block, clear of its words. */
function pointsOf(svg: Element): { x: number; y: number }[] {
  const { left, top } = svg.getBoundingClientRect()
  const blocks = [...svg.querySelectorAll('g > g > rect')].map((rect) => rect.getBoundingClientRect())
  return [{ x: 1, y: 1 }, ...blocks.map((box) => ({ x: box.right - left - 2, y: box.bottom - top - 3 }))]
}

/** The colours at these points of a picture, as a browser decodes it. */
async function coloursAt(
  page: Page,
  picture: Buffer,
  points: readonly { x: number; y: number }[],
): Promise<string[]> {
  return page.evaluate(
    async ([data, places]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return places.map(({ x, y }) =>
        String(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data.slice(0, 3)),
      )
    },
    [picture.toString('base64'), points] as const,
  )
}

/** Of the drawn weeks, those with a kind of block that no week before has; all blocks of a kind have one colour. */
async function weeksWithNewBlocks(page: Page): Promise<string[]> {
  const kinds = await page.evaluate(
    (ids) => {
      return ids.map((id) => {
        const blocks = document.querySelectorAll(`[id="${id}"] svg g > g`)
        return {
          id,
          looks: [...blocks].map(
            (one) => `${one.getAttribute('class')} ${one.firstElementChild?.getAttribute('class')}`,
          ),
        }
      })
    },
    drawnPhases.map(({ id }) => id),
  )
  const seen = new Set<string>()
  return kinds.flatMap(({ id, looks }) => {
    const before = seen.size
    for (const look of looks) seen.add(look)
    return seen.size > before ? [id] : []
  })
}

/** Blocks of these weeks that have the colour of the paper in a picture; `reader` is a page that reads pictures. */
async function blocksLikePaper(page: Page, reader: Page, ids: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const id of ids) {
    const svg = page.locator(`[id="${id}"] svg[viewBox]`)
    const [paper, ...blocks] = await coloursAt(reader, await svg.screenshot(), await svg.evaluate(pointsOf))
    found.push(
      ...blocks.flatMap((colour, index) =>
        colour === paper ? [`${id}: block ${index + 1} looks like the paper`] : [],
      ),
    )
  }
  return found
}

test('a screenshot shows every kind of block in a colour of its own, in the light and in the dark', async () => {
  const lost = await open(1280, async (page) => {
    const reader = await page.context().newPage()
    try {
      const ids = await weeksWithNewBlocks(page)
      expect(ids.length).toBeGreaterThan(2)
      const light = await blocksLikePaper(page, reader, ids)
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await blocksLikePaper(page, reader, ids)
      return [...light.map((one) => `light, ${one}`), ...dark.map((one) => `dark, ${one}`)]
    } finally {
      await reader.close()
    }
  })
  expectNone(lost)
})

test('in forced colours each block keeps a line around it, and its edge and words are of the system', async () => {
  const lost = await open(1280, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' })
    return page.locator('main svg g > g').evaluateAll((blocks) => {
      return blocks.flatMap((block) => {
        const rect = block.querySelector('rect')
        const drawn = rect ? getComputedStyle(rect) : undefined
        const isOutlined = drawn !== undefined && drawn.stroke !== 'none' && drawn.stroke !== drawn.fill
        return isOutlined && getComputedStyle(block).fill !== drawn.fill
          ? []
          : [block.outerHTML.slice(0, 120)]
      })
    })
  })
  expectNone(lost)
})
