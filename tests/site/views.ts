import type { Page } from 'playwright-core'

/** The narrowest screen that WCAG 1.4.10 asks about, and a common desktop one, in CSS px. */
export const widths = [320, 1280] as const
export const height = 800

type Theme = 'light' | 'dark'

/** What `find` reports in each width and theme; a problem seen in several views is named once. */
export async function inEveryView(
  page: Page,
  find: (theme: Theme, width: number) => Promise<string[]>,
): Promise<string[]> {
  const viewsOf = new Map<string, string[]>()
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      for (const problem of new Set(await find(theme, width))) {
        viewsOf.set(problem, [...(viewsOf.get(problem) ?? []), `${width} px ${theme}`])
      }
    }
  }
  return [...viewsOf].map(([problem, views]) => `${views.join(', ')}: ${problem}`)
}
