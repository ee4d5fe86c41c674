import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { tableCards } from '@/lib/content/mdx/table-cards'

const element = (tagName: string, ...children: (Element | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((one) => (typeof one === 'string' ? { type: 'text', value: one } : one)),
})

function table(...names: string[]): Element {
  const head = element('tr', ...names.map((name) => element('th', name)))
  return element('table', head, element('tr', ...names.map((name) => element('td', `a ${name}`))))
}

function after(one: Element): Element {
  const tree: Root = { type: 'root', children: [one] }
  tableCards()(tree)
  return one
}

test('a table of three columns becomes cards, and each cell but the first carries the name of its column', () => {
  const made = after(table('What', 'When', 'Do'))
  expect(made.properties.className).toEqual(['card-rows'])
  const cells = made.children.flatMap((row) => (row.type === 'element' ? row.children : []))
  const columns = cells.map((cell) => (cell.type === 'element' ? cell.properties['data-column'] : undefined))
  expect(columns).toEqual([undefined, undefined, undefined, undefined, 'When', 'Do'])
})

test('the number of a source is no part of the name of a column', () => {
  const head = element(
    'tr',
    element('th', 'What'),
    element('th', 'When', element('sup', '1')),
    element('th', 'Do'),
  )
  const cell = element('td', 'b')
  after(element('table', head, element('tr', element('td', 'a'), cell)))
  expect(cell.properties['data-column']).toBe('When')
})

test('a table of two columns stays a table', () => {
  expect(after(table('What', 'When')).properties).toEqual({})
})
