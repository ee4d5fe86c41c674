import { all } from '@/components/in-page'
import type { Found, FoundGroup } from '@/lib/search/find'
import { fill } from '@/lib/words/fill'

/** Puts the results into their lists, the best group first. Returns how many there are. */
export function showGroups(host: HTMLElement, groups: readonly FoundGroup[], also: string): number {
  const sections = all(host, '[data-kind]')
  const model = host.querySelector('[data-often] li')
  for (const section of sections) {
    const those = groups.find(({ kind }) => kind === section.dataset.kind)?.found ?? []
    section.hidden = those.length === 0
    section.querySelector('ol')?.replaceChildren(...those.map((one) => row(one, model, also)))
  }
  const inOrder = groups.flatMap(({ kind }) => sections.find(({ dataset }) => dataset.kind === kind) ?? [])
  // Moved only where the order differs, so that a screen reader is not told of the same lists again.
  const isOther = inOrder.some((section, place) => host.querySelectorAll('[data-kind]')[place] !== section)
  if (isOther) host.querySelector('[data-groups]')?.prepend(...inOrder)
  return groups.reduce((sum, { found }) => sum + found.length, 0)
}

/** One result: its title as the link, and under it where it stands or why it was found. */
function row({ entry, also, isHit }: Found, model: Element | null, template: string): Node {
  const item = model?.cloneNode(true)
  if (!(item instanceof HTMLElement)) return document.createElement('li')
  item.querySelector('a')?.setAttribute('href', entry.address)
  item.querySelector('a > span')?.replaceChildren(...marked(entry.title, isHit))
  const below = also === undefined ? '' : fill(template, { words: also })
  const place = entry.text === '' ? entry.page : entry.text
  const why = [below, place].filter((text) => text !== '').join(' · ')
  item.querySelector('p')?.replaceChildren(...marked(why, isHit))
  return item
}

/** The text, with the words for which it was found in bold. */
function marked(text: string, isHit: (word: string) => boolean): readonly (string | Node)[] {
  return text.split(/([\p{L}\p{N}'’]+)/u).map((piece, place) => {
    if (place % 2 === 0 || !isHit(piece)) return piece
    const bold = document.createElement('b')
    bold.append(piece)
    return bold
  })
}
