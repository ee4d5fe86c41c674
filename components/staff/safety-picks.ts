import { all } from '@/components/in-page'
import { pathOf } from '@/components/staff/read-piece'
import type { ShownPiece } from '@/components/staff/read-piece'

/** A box to pick a piece where the text on safety names it. */
type SafetyPick = { readonly box: HTMLInputElement; readonly pick: HTMLInputElement }

/** Puts a box to pick beside each whole page that the text names and that is a piece. */
export function safetyPicks(first: Element | null, pieces: readonly ShownPiece[]): readonly SafetyPick[] {
  if (first === null) return []
  return all(first, 'a[href$="/"]').flatMap((link) => {
    const path = link.getAttribute('href')
    const piece = pieces.find(({ mail }) => pathOf(mail.address) === path)
    const pick = piece?.item.querySelector<HTMLInputElement>('[data-pick]')
    const label = pick?.closest('label')?.cloneNode(true)
    const box = label instanceof HTMLElement ? label.querySelector('input') : null
    if (!pick || box === null || !(label instanceof HTMLElement)) return []
    delete box.dataset.pick
    link.after(' ', label)
    box.addEventListener('change', () => {
      pick.checked = box.checked
      pick.dispatchEvent(new Event('change'))
    })
    return [{ box, pick }]
  })
}
