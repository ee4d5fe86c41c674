import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import { allNodes, nodesOf } from '@/lib/content/mdx/nodes'
import {
  allowedComponentNames,
  allowedComponents,
  inlineComponents,
} from '@/lib/content/mdx/allowed-components'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { fileStart } from '@/lib/content/place'
import { report } from '@/lib/content/raw/report'
import { isLayoutId } from '@/lib/links/layout-ids'
import type { CheckedDocument, Rule } from '@/lib/check/rule'
import { unfitCharacters } from '@/lib/words/characters'

type Report = (node: Nodes, message: string) => void

/** An article is text: headings with ids, a few named components, no code. */
export const mdxForm: Rule = ({ documents }) => {
  for (const document of documents) if (document.tree !== undefined) checkForm(document, document.tree)
}

const noModules =
  'import and export are not allowed in a text; use one of the components listed in content/STYLE.md'
const noBraces =
  'braces hold code, which is not allowed in a text; only {/* #id */} at the end of a heading is'
const noBlocks = 'blocks of code and footnotes have no place in a text; write a paragraph, a list or a table'
/** What has no place in a text, by the type of its node, and what to write instead. */
const refused: Partial<Record<Nodes['type'], string>> = {
  mdxjsEsm: noModules,
  mdxFlowExpression: noBraces,
  mdxTextExpression: noBraces,
  code: noBlocks,
  footnoteDefinition: noBlocks,
  footnoteReference: noBlocks,
}

function checkForm({ file }: CheckedDocument, tree: Nodes) {
  const at: Report = (node, message) => report(file, node.position?.start ?? fileStart, 'mdx-form', message)
  checkHeadings(tree, at)
  // What stands in the file itself is told there; an entity such as &#x200b; hides it.
  const typed = unfitCharacters(String(file))
  for (const node of allNodes(tree)) {
    const problem = refused[node.type] ?? problemOf(node)
    if (problem !== undefined) at(node, problem)
    for (const lost of lostIn(node, tree)) at(lost.node, lost.message)
    if (node.type === 'text' || node.type === 'inlineCode')
      for (const { code, advice } of unfitCharacters(node.value))
        if (!typed.some((seen) => seen.code === code)) at(node, `found ${code}: ${advice}`)
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') checkComponent(node, at)
  }
}

/** Text that a page would not print: cells beyond the head of a table, and an address that no link uses. */
function lostIn(node: Nodes, tree: Nodes): readonly { readonly node: Nodes; readonly message: string }[] {
  if (node.type === 'table') {
    const columns = node.children[0]?.children.length ?? 0
    return node.children
      .filter(({ children }) => children.length > columns)
      .map((row) => ({
        node: row,
        message: `this row has ${row.children.length} cells, and the head of its table ${columns}; what stands in the others would be lost. A | inside a text is written \\|`,
      }))
  }
  if (node.type !== 'definition' || isUsed(tree, node.identifier)) return []
  const message =
    'this line is read as the address of a link that stands nowhere, and would be lost; write it without [ ]'
  return [{ node, message }]
}

function problemOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      if ('url' in node && !node.url.startsWith('/'))
        return `a picture comes from this site (found ${node.url}); put the file into public/ and write ![what it shows](/file.svg)`
      return (node.alt ?? '').trim() === ''
        ? 'this image has no text for people who cannot see it; write ![what it shows](/file.svg)'
        : undefined
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? 'boxes to tick cannot be used on a page; write a plain list'
        : undefined
    case 'link':
      return toString(node).trim() === ''
        ? 'this link has no words; write [what is there](/address/)'
        : undefined
    case 'mdxJsxTextElement':
      return !inlineComponents.includes(node.name ?? '') && isAllowed(node.name ?? '')
        ? `<${node.name ?? ''}> draws a box: put it on a line of its own, with an empty line above and below`
        : undefined
    default:
      return undefined
  }
}

function checkHeadings(tree: Nodes, at: Report) {
  const seen = new Set<string>()
  let depth = 1
  for (const heading of nodesOf(tree, 'heading')) {
    const id = headingId(heading)
    if (heading.depth === 1)
      at(heading, 'the title of the page is its only first-level heading; begin with ##')
    else if (heading.depth > depth + 1)
      at(heading, `this heading skips a level; use ${'#'.repeat(depth + 1)}`)
    if (id === undefined)
      at(heading, 'this heading has no id of its own; npm run ids adds one, or write ## Title {/* #title */}')
    else if (isLayoutId(id)) at(heading, `the id #${id} belongs to the layout of the page; choose another`)
    else if (seen.has(id)) at(heading, `the id #${id} stands twice on this page; choose another`)
    if (id !== undefined) seen.add(id)
    depth = heading.depth
  }
}

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, at: Report) {
  const name = node.name ?? ''
  if (!isAllowed(name)) {
    const message = `<${name}> is not a component that a text may use; allowed are ${allowedComponentNames.join(', ')}`
    return at(node, message)
  }
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } =
    allowedComponents[name]
  const given = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name)
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      attribute.value.trim() === ''
    ) {
      at(node, `<${name}>: write every attribute as name="text"`)
    }
  }
  for (const missing of required.filter((attribute) => !given.has(attribute)))
    at(node, `<${name}> needs ${missing}="…"`)
  for (const extra of given) {
    if (![...required, ...optional].includes(extra)) {
      at(node, `<${name}> has no attribute ${extra}; allowed are ${[...required, ...optional].join(', ')}`)
    }
  }
}

function isUsed(tree: Nodes, identifier: string): boolean {
  return nodesOf(tree, 'linkReference', 'imageReference').some((node) => node.identifier === identifier)
}

function isAllowed(name: string): name is keyof typeof allowedComponents {
  return allowedComponentNames.includes(name)
}
