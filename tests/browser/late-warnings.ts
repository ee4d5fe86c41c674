import type { Page } from 'playwright-core'

/** A common small phone, in CSS px. */
export const smallPhone = { width: 360, height: 740 }
export const twoScreens = 2 * smallPhone.height

/** Of the warnings with these ids: the first that begins after two screens, and those that no link in them leads to. */
export async function findLateWarnings(page: Page, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return page.evaluate(
    ([wanted, most]) => {
      const bottomOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity
      const [first = ''] = wanted
      const title = bottomOf(`#${first}`)
      const late = title > most ? [`the warning #${first} begins ${title} px down; at most ${most}`] : []
      const linked = wanted.length === 1 ? [] : wanted
      const lost = linked.filter((id) => bottomOf(`a[href="#${id}"]`) > most)
      return [...late, ...lost.map((id) => `no link leads to #${id} in the first ${most} px`)]
    },
    [ids, twoScreens] as const,
  )
}

/** Where strips stand above the text: those that end after two screens. */
export async function findLateStrips(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    const strips = [...document.querySelectorAll('article > :not(.text) [role="note"]')]
    return strips
      .map((strip) => strip.getBoundingClientRect().bottom)
      .filter((bottom) => bottom > most)
      .map((bottom) => `the strip of warnings ends ${bottom} px down; at most ${most}`)
  }, twoScreens)
}
