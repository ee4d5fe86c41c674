import type { Locator, Page } from 'playwright-core'

/** A common small phone, in CSS px. */
export const smallPhone = { width: 360, height: 740 }
export const twoScreens = 2 * smallPhone.height

export async function bottomOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  return box ? box.y + box.height : Infinity
}

/** Of the warnings with these ids: the first that begins after two screens, and others that no link in them leads to. */
export async function findLateWarnings(page: Page, ids: readonly string[]): Promise<string[]> {
  const [first, ...others] = ids
  if (first === undefined) return []
  const found: string[] = []
  const title = await bottomOf(page.locator(`#${first}`))
  if (title > twoScreens) found.push(`the warning #${first} begins ${title} px down; at most ${twoScreens}`)
  for (const id of others.length === 0 ? [] : ids) {
    const link = await bottomOf(page.locator(`a[href="#${id}"]`).first())
    if (link > twoScreens) found.push(`no link leads to #${id} in the first two screens`)
  }
  return found
}
