import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { citationMarks } from '@/lib/content/mdx/citation-marks'

/** What rehype-citation makes of `[@mccarty14]`: `(<a href="#bib-mccarty14">3</a>)` in a span. */
function citation(key: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#bib-${key}` },
    children: [{ type: 'text', value: '3' }],
  }
  return {
    type: 'element',
    tagName: 'span',
    properties: { id: `citation--${key}--1`, className: ['x'] },
    children: [{ type: 'text', value: '(' }, link, { type: 'text', value: ')' }],
  }
}

function paragraph(...children: Element['children']): Root {
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] }
}

const mark = (key: string): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: {},
  children: [
    {
      type: 'element',
      tagName: 'a',
      properties: { href: `#source-${key}`, 'data-cite': key },
      children: [{ type: 'text', value: '3' }],
    },
  ],
})

test('a citation becomes a raised number close to its word, without brackets', () => {
  const tree = paragraph({ type: 'text', value: 'A fact ' }, citation('mccarty14'), {
    type: 'text',
    value: '.',
  })
  citationMarks()(tree)
  expect(tree).toMatchObject(
    paragraph({ type: 'text', value: 'A fact' }, mark('mccarty14'), { type: 'text', value: '.' }),
  )
})

test('other spans stay as they are', () => {
  const link: Element = { type: 'element', tagName: 'a', properties: { href: '/help/' }, children: [] }
  const span: Element = { type: 'element', tagName: 'span', properties: { id: 'x' }, children: [link] }
  const tree = paragraph({ type: 'text', value: 'Words ' }, span)
  const before = structuredClone(tree)
  citationMarks()(tree)
  expect(tree).toEqual(before)
})

test('two citations side by side are parted by a comma, two in one paragraph are not', () => {
  const text = (value: string) => ({ type: 'text' as const, value })
  const tree = paragraph(
    text('A '),
    citation('one1'),
    text(' '),
    citation('two2'),
    text('. B '),
    citation('tri3'),
  )
  citationMarks()(tree)
  const second = { ...mark('two2'), children: [text(', '), ...mark('two2').children] }
  expect(tree).toMatchObject(paragraph(text('A'), mark('one1'), text(''), second, text('. B'), mark('tri3')))
})
