import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { dropHiddenLinks } from '@/lib/content/mdx/drop-hidden-links'
import { parseMdx } from '@/lib/content/mdx/parse'

const hidden = new Set(['/inside/teens/'])

function shown(text: string): readonly string[] {
  const tree = parseMdx(text)
  dropHiddenLinks({ hidden })(tree)
  return tree.children.map((node) => `${node.type}: ${toString(node)}`)
}

test('the sentence that leads to a hidden page goes, and its neighbours stay', () => {
  expect(shown('First. [Teens](/inside/teens/) tells more. Last.')).toEqual(['paragraph: First. Last.'])
  expect(shown('First. Read **all** of [this](/inside/teens/#a) now! Last.')).toEqual([
    'paragraph: First. Last.',
  ])
  expect(shown('[Teens](/inside/teens/) tells more. Last [link](/help/).')).toEqual(['paragraph: Last link.'])
})

test('a paragraph, a point or a list of nothing else goes whole', () => {
  expect(shown('Before.\n\nSee [teens](/inside/teens/).\n\nAfter.')).toEqual([
    'paragraph: Before.',
    'paragraph: After.',
  ])
  expect(shown('- [Teens](/inside/teens/)\n- [Help](/help/)')).toEqual(['list: Help'])
  expect(shown('- [Teens](/inside/teens/)\n\nAfter.')).toEqual(['paragraph: After.'])
})

test('a link in bold, and one with its address elsewhere, are links too', () => {
  expect(shown('First. **Read [this](/inside/teens/).** Last.')).toEqual(['paragraph: First. Last.'])
  expect(shown('First. [Who is that?](/inside/teens/) tells more. Last.')).toEqual([
    'paragraph: First. Last.',
  ])
  expect(shown('First. Read [this][t]. Last.\n\n[t]: /inside/teens/')).toEqual([
    'paragraph: First. Last.',
    'definition: ',
  ])
})

test('in a table the words stay without their link', () => {
  const tree = parseMdx('| A | B |\n| --- | --- |\n| [teens](/inside/teens/) | b |')
  dropHiddenLinks({ hidden })(tree)
  expect(toString(tree)).toContain('teens')
  expect(JSON.stringify(tree)).not.toContain('/inside/teens/')
})

test('links to other pages, and a site that hides nothing, stay as they are', () => {
  expect(shown('Read [this](/inside/group/). [That](/inside/).')).toEqual(['paragraph: Read this. That.'])
})
