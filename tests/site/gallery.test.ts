import { expect, test } from 'vitest'
import { timedSessions } from '@/lib/program/cycle'
import { ariaShape } from '@/tests/browser/aria-shape'
import { expectNone } from '@/tests/site/every-page'
import { galleryVisitor, phases } from '@/tests/site/gallery-views'

const { open } = galleryVisitor()

/** The shape of each view of the gallery for screen readers, by the id of its box. */
function shapesAt(width: number): Promise<[id: string, shape: string][]> {
  return open(width, async (page) => {
    const shapes: [string, string][] = []
    for (const view of await page.locator('main div[id]').all())
      shapes.push([(await view.getAttribute('id')) ?? '', await ariaShape(view)])
    return shapes
  })
}

/** To record it anew after a change that you mean: npm run test:site -- gallery --update */
test('the accessibility tree of every view has the shape that is recorded, on a phone and on a desktop', async () => {
  const viewsOf = new Map<string, string[]>()
  for (const width of [360, 1280]) {
    for (const [id, shape] of await shapesAt(width))
      viewsOf.set(shape, [...(viewsOf.get(shape) ?? []), `# ${id}, ${width} px`])
  }
  expect(viewsOf.size).toBeGreaterThan(8)
  const recorded = [...viewsOf].map(([shape, views]) => `${views.join('\n')}\n${shape}\n`)
  await expect(recorded.join('\n')).toMatchFileSnapshot('./gallery-shapes.yml')
})

test.for([
  [360, 'list'],
  [1280, 'table'],
] as const)(
  'at %i px exactly one form of each week is in the accessibility tree: the %s',
  async ([width, form]) => {
    const problems = await open(width, async (page) => {
      const found: string[] = []
      for (const { phase, id } of phases) {
        const shown = await page.locator(`[id="${id}"]`).evaluate((box) => ({
          tables: [...box.querySelectorAll('table')].filter((one) => one.checkVisibility()).length,
          lists: [...box.querySelectorAll('ol')].filter((one) => one.checkVisibility()).length,
          drawings: [...box.querySelectorAll('svg:not([aria-hidden])')].length,
        }))
        const isTable = form === 'table' && timedSessions(phase).length > 0
        const right = { tables: isTable ? 1 : 0, lists: isTable ? 0 : 1, drawings: 0 }
        if (JSON.stringify(shown) !== JSON.stringify(right)) found.push(`${id}: ${JSON.stringify(shown)}`)
      }
      return found
    })
    expectNone(problems)
  },
)

/** What is left of a sheet inside the margins of 15 mm, in CSS px. */
const papers = { Letter: { width: 703, height: 943 }, A4: { width: 680, height: 1009 } } as const

test.for(Object.entries(papers))('each view fits on one page of %s', async ([, paper]) => {
  const tall = await open(
    paper.width,
    async (page) => {
      await page.emulateMedia({ media: 'print' })
      return page.locator('main div[id]').evaluateAll((views, most) => {
        return views.flatMap((view) =>
          view.getBoundingClientRect().height > most
            ? [`${view.id}: ${view.getBoundingClientRect().height} px; at most ${most}`]
            : [],
        )
      }, paper.height)
    },
    paper.height,
  )
  expectNone(tall)
})
