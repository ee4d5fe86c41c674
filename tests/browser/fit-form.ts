import type { Page } from 'playwright-core'
import type { Marked, Said } from '@/tests/site/fit-page'

declare global {
  /** Marks the form anew, as a browser does it: a value, then the events. Real keys are pressed in tests of their own. */
  function markForm(marked: Marked): void
  /** What a reader sees of the result. */
  function readForm(): Said
}

async function addHelpers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clock = (at: number) =>
      `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
    const markForm = ({ boxes, exact, travel }: Marked) => {
      for (const field of document.querySelectorAll<HTMLInputElement>('fit-my-week input')) {
        const { day, from, travel: isTravel } = field.dataset
        if (field.type === 'checkbox')
          field.checked = boxes.some((box) => box.day === day && box.from === Number(from))
        else if (isTravel !== undefined) field.value = travel === 0 ? '' : String(travel)
        else {
          const set = field.closest<HTMLElement>('[data-exact]')
          const hours = exact.find((one) => one.day === set?.dataset.exact)
          const isFirst = set?.querySelector('input') === field
          field.value = hours === undefined ? '' : clock(isFirst ? hours.from : hours.to)
        }
      }
      document.querySelector('fit-my-week input')?.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const readForm = (): Said => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-track] details'))
        details.open = true
      const tracks = [...document.querySelectorAll<HTMLElement>('[data-track]')]
        .filter((track) => track.checkVisibility())
        .map((track) => track.innerText.split(/\n+/).map((line) => line.trim()))
      return { tracks, status: document.querySelector<HTMLElement>('[role=status]')?.innerText ?? '' }
    }
    Object.assign(globalThis, { markForm, readForm })
  })
}

export async function mark(page: Page, marked: Marked): Promise<void> {
  await addHelpers(page)
  await page.evaluate((one) => markForm(one), marked)
}

export async function readSaid(page: Page): Promise<Said> {
  await addHelpers(page)
  return page.evaluate(() => readForm())
}

/** What the page says of each of these weeks, marked one after the other, in one go. */
export async function saidOfEach(page: Page, weeks: readonly Marked[]): Promise<Said[]> {
  await addHelpers(page)
  return page.evaluate(
    (all) =>
      all.map((one) => {
        markForm(one)
        return readForm()
      }),
    weeks,
  )
}
