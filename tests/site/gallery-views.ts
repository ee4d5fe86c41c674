import type { Page } from 'playwright-core'
import { timedSessions } from '@/lib/program/cycle'
import { galleryWeeks } from '@/lib/program/gallery-real-weeks'
import { openBrowser } from '@/tests/site/browser-under-test'
import { serveSite } from '@/tests/site/site-under-test'

/** Each phase of the gallery's test weeks, with the id of the box in which its week stands. */
export const phases = Object.values(galleryWeeks).flatMap((program) =>
  program.phases.map((phase) => ({ phase, id: `${program.id}-week-${phase.id}` })),
)

export const drawnPhases = phases.filter(({ phase }) => timedSessions(phase).length > 0)

/** Once in a file: a way to open the gallery in a window of this size, in CSS px. */
export function galleryVisitor() {
  const site = serveSite()
  const browser = openBrowser()
  return {
    open: <T>(width: number, work: (page: Page) => Promise<T>, height = 800): Promise<T> =>
      browser.visit({}, async (page) => {
        await page.setViewportSize({ width, height })
        await page.goto(new URL('/program/gallery/', site.url).href)
        return work(page)
      }),
  }
}
