import type { Page } from 'playwright-core'

/** What stands on the page after something was typed. */
type Shown = {
  /** Addresses of the results, in their order. */
  readonly results: readonly string[]
  /** The danger whose help stands first, if any. */
  readonly help: string | undefined
  /** What stands first of all: that danger, or the kind of the first results. */
  readonly first: string | undefined
  /** How long the page worked on it, its layout included. */
  readonly milliseconds: number
}

/** Waits until the index is there. */
export async function searchReady(page: Page): Promise<void> {
  const box = page.getByRole('searchbox')
  await box.click()
  await box.fill('iop')
  await page.locator('[data-kind] a').first().waitFor()
  await box.fill('')
}

/** Puts a text into the box, as a key does it, and reads what then stands there. */
export function typeInto(page: Page, text: string): Promise<Shown> {
  return page.evaluate((typed) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]')
    if (box === null) throw new Error('there is no search box')
    box.value = typed
    const start = performance.now()
    box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    document.body.getBoundingClientRect()
    const milliseconds = performance.now() - start
    const seen = [...document.querySelectorAll<HTMLElement>('[data-danger], [data-kind]')]
      .filter((one) => one.checkVisibility())
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    const results = [...document.querySelectorAll('[data-kind] a')].map(
      (link) => link.getAttribute('href') ?? '',
    )
    const [first] = seen
    return {
      results,
      help: seen.find(({ dataset }) => dataset.danger !== undefined)?.dataset.danger,
      first: first?.dataset.danger ?? first?.dataset.kind,
      milliseconds,
    }
  }, text)
}
