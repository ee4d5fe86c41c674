import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** From so many columns on, a table is too narrow for a phone and becomes a card for each row. */
const fewestColumns = 3

/**
 * Rehype plugin: a table of three columns or more gets the class `cards`, and each of its cells the words of its
 * column, which the style prints before it where the screen is narrow.
 */
export function tableCards() {
  return (tree: Root) => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return
      const [head, ...rows] = elementsOf(table, 'tr')
      const names = head === undefined ? [] : elementsOf(head, 'th').map(textOf)
      if (names.length < fewestColumns) return
      table.properties.className = ['card-rows']
      for (const row of rows) {
        for (const [column, cell] of elementsOf(row, 'td').entries()) {
          if (column > 0) cell.properties['data-column'] = names[column] ?? ''
        }
      }
    })
  }
}

function elementsOf(parent: Element, name: string): Element[] {
  const found: Element[] = []
  visit(parent, 'element', (one) => {
    if (one.tagName === name) found.push(one)
  })
  return found
}

/** The words of a heading, without the numbers of its sources. */
function textOf(parent: Element): string {
  let text = ''
  visit(parent, (node) => {
    if (node.type === 'element' && node.tagName === 'sup') return SKIP
    if (node.type === 'text') text += node.value
    return undefined
  })
  return text
}
