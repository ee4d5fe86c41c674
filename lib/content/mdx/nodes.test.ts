import { expect, test } from 'vitest'
import { allNodes, nodesOf } from '@/lib/content/mdx/nodes'
import { parseMdx } from '@/lib/content/mdx/parse'

const tree = parseMdx('## One\n\nTwo [three](/a/).\n\n<Exact why="x">\n\n## Four\n\n</Exact>\n')

test('nodes come in the order of the text, also out of components', () => {
  expect(allNodes(tree).map(({ type }) => type)).toEqual([
    'root',
    ...['heading', 'text'],
    ...['paragraph', 'text', 'link', 'text', 'text'],
    ...['mdxJsxFlowElement', 'heading', 'text'],
  ])
})

test('of some types are only those', () => {
  expect(nodesOf(tree, 'link', 'heading').map(({ type }) => type)).toEqual(['heading', 'link', 'heading'])
})
