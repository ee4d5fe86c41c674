import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import { citationMarks } from '@/lib/content/mdx/citation-marks'

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function element(tagName: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function marked(...children: ElementContent[]): Root {
  const tree: Root = { type: 'root', children: [element('p', ...children)] }
  citationMarks()(tree)
  return tree
}

function paragraph(...children: ElementContent[]): Root {
  return { type: 'root', children: [element('p', ...children)] }
}

function mark(key: string, ...before: ElementContent[]): Element {
  const properties = { href: `#source-${key}`, 'data-cite': key }
  return element('sup', ...before, { type: 'element', tagName: 'a', properties, children: [] })
}

test('a citation becomes a raised link close to its word', () => {
  expect(marked(text('A fact [@mccarty14].'))).toEqual(
    paragraph(text('A fact'), mark('mccarty14'), text('.')),
  )
})

test('other words in brackets stay as they are', () => {
  const words = 'See [the list], an@example.org, [@one; @two] and [@One].'
  expect(marked(text(words))).toEqual(paragraph(text(words)))
})

test('a citation inside of marks is one too, one inside of a link is not', () => {
  const link = () => element('a', text('Words [@one1]'))
  expect(marked(element('strong', text('Bold [@one1]')), link())).toEqual(
    paragraph(element('strong', text('Bold'), mark('one1')), link()),
  )
})

test('two citations side by side are parted by a comma, two in one paragraph are not', () => {
  expect(marked(text('A [@one1] [@two2][@tri3]. B [@for4]'))).toEqual(
    paragraph(
      text('A'),
      mark('one1'),
      mark('two2', text(', ')),
      mark('tri3', text(', ')),
      text('. B'),
      mark('for4'),
    ),
  )
})

test('a citation behind an element that is no citation has no comma', () => {
  expect(marked(element('strong', text('A')), text(' [@one1]'))).toEqual(
    paragraph(element('strong', text('A')), mark('one1')),
  )
})
