import { expect, test } from 'vitest'
import { markTerms } from '@/lib/content/mdx/define-terms'
import type { DefinedTerm } from '@/lib/content/mdx/define-terms'
import { nodesOf } from '@/lib/content/mdx/nodes'
import { parseMdx } from '@/lib/content/mdx/parse'

const craving = { id: 'craving', forms: ['Craving', 'cravings'] }
const tolerance = { id: 'tolerance', forms: ['Tolerance'] }
const sponsor = { id: 'sponsor', forms: ['Sponsor'] }

/** The words that are marked, and the notes, in the order of the text. */
function marked(text: string, terms: readonly DefinedTerm[] = [craving, tolerance, sponsor]) {
  const tree = parseMdx(text)
  markTerms(tree, terms)
  return nodesOf(tree, 'mdxJsxTextElement', 'mdxJsxFlowElement').map((node) => {
    const [word] = nodesOf(node, 'text')
    const [attribute] = node.attributes
    const value = typeof attribute?.value === 'string' ? attribute.value : ''
    return `${node.name ?? ''} ${word?.value ?? value}`
  })
}

test('the first use becomes a button, and its meaning stands behind the paragraph', () => {
  expect(marked('A craving comes.\n\nAnother craving goes.')).toEqual(['Term craving', 'TermNote craving'])
})

test('a form of the word counts, in any case, and in a list', () => {
  expect(marked('- One\n- Cravings pass.')).toEqual(['Term Cravings', 'TermNote craving'])
})

test('one word on a page, the first of the text', () => {
  const text = 'Tolerance drops, and a sponsor listens.\n\nA craving passes.'
  expect(marked(text)).toEqual(['Term Tolerance', 'TermNote tolerance'])
})

test.each([
  ['a heading', '## A craving {/* #a */}\n\nA craving.'],
  ['a link', '[A craving](/help/)'],
  ['bold', '**A craving:** wait.'],
  ['a quotation', 'Say: "I have a craving now."'],
  ['a curly quotation', 'Say: “I have a craving now.”'],
  ['a block of quotation', '> A craving.'],
  ['<Exact>', 'Read <Exact why="A title.">Craving and you</Exact> there.'],
  ['a table', '| Craving |\n| --- |\n| craving |'],
  ['another word', 'A cravingly word, and anti-craving.'],
])('no word is marked in %s', (_, text) => {
  expect(marked(text).filter((one) => one.startsWith('Term'))).toEqual([])
})

test('what the text explains in brackets is not defined again, on the whole page', () => {
  expect(marked('A craving (a strong urge).\n\nThe craving passes.')).toEqual([])
  expect(marked('A strong urge (craving) passes.\n\nThe craving passes.')).toEqual([])
})

test('a word that stands in bold is told there', () => {
  expect(marked('It sets off a craving. A **craving** is a strong urge.')).toEqual([])
})

test('a use in a quotation leaves the next one free', () => {
  expect(marked('Say: "A craving!"\n\nThe craving passes.')).toEqual(['Term craving', 'TermNote craving'])
})
