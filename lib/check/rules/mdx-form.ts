import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { allowedComponentNames, allowedComponents } from '@/lib/content/mdx/allowed-components'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { report } from '@/lib/content/raw/report'
import { isLayoutId } from '@/lib/links/layout-ids'
import type { CheckedDocument, Rule } from '@/lib/check/rule'
import { unfitCharacters } from '@/lib/words/characters'

type Report = (node: Nodes, message: string) => void

/** An article is text: headings with ids, a few named components, no code. */
export const mdxForm: Rule = ({ documents }) => {
  for (const document of documents) if (document.tree !== undefined) checkForm(document, document.tree)
}

function checkForm(document: CheckedDocument, tree: Nodes) {
  const at: Report = (node, message) =>
    report(document.file, node.position?.start ?? { line: 1, column: 1 }, 'mdx-form', message)
  checkHeadings(tree, at)
  visit(tree, (node, _, parent) => {
    switch (node.type) {
      case 'mdxjsEsm':
        return at(
          node,
          'import and export are not allowed in a text; use one of the components listed in content/STYLE.md',
        )
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return at(
          node,
          'braces hold code, which is not allowed in a text; only {/* #id */} at the end of a heading is',
        )
      case 'code':
      case 'footnoteDefinition':
      case 'footnoteReference':
        return at(
          node,
          'blocks of code and footnotes have no place in a text; write a paragraph, a list or a table',
        )
      case 'image':
      case 'imageReference':
        if ('url' in node && !node.url.startsWith('/'))
          return at(
            node,
            `a picture comes from this site (found ${node.url}); put the file into public/ and write ![what it shows](/file.svg)`,
          )
        return (node.alt ?? '').trim() === ''
          ? at(node, 'this image has no text for people who cannot see it; write ![what it shows](/file.svg)')
          : undefined
      case 'listItem':
        return typeof node.checked === 'boolean'
          ? at(node, 'boxes to tick cannot be used on a page; write a plain list')
          : undefined
      case 'link':
        return toString(node).trim() === ''
          ? at(node, 'this link has no words; write [what is there](/address/)')
          : undefined
      case 'tableRow': {
        const columns = parent?.type === 'table' ? (parent.children[0]?.children.length ?? 0) : Infinity
        return node.children.length > columns
          ? at(
              node,
              `this row has ${node.children.length} cells, and the head of its table ${columns}; what stands in the others would be lost. A | inside a text is written \\|`,
            )
          : undefined
      }
      case 'definition':
        return isUsed(tree, node.identifier)
          ? undefined
          : at(
              node,
              'this line is read as the address of a link that stands nowhere, and would be lost; write it without [ ]',
            )
      case 'text':
      case 'inlineCode':
        return unfitCharacters(node.value)
          .filter(({ code }) => !unfitCharacters(String(document.file)).some((seen) => seen.code === code))
          .forEach(({ code, advice }) => at(node, `found ${code}: ${advice}`))
      case 'mdxJsxTextElement':
        if (node.name !== 'Exact' && isAllowed(node.name ?? ''))
          at(
            node,
            `<${node.name ?? ''}> draws a box: put it on a line of its own, with an empty line above and below`,
          )
        return checkComponent(node, at)
      case 'mdxJsxFlowElement':
        return checkComponent(node, at)
      default:
        return undefined
    }
  })
}

function checkHeadings(tree: Nodes, at: Report) {
  const seen = new Set<string>()
  let depth = 1
  visit(tree, 'heading', (heading) => {
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
  })
}

function checkComponent(node: MdxJsxFlowElement | MdxJsxTextElement, at: Report) {
  const name = node.name ?? ''
  if (!isAllowed(name)) {
    return at(
      node,
      `<${name}> is not a component that a text may use; allowed are ${allowedComponentNames.join(', ')}`,
    )
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
  let used = false
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    used ||= 'identifier' in node && node.identifier === identifier
  })
  return used
}

function isAllowed(name: string): name is keyof typeof allowedComponents {
  return allowedComponentNames.includes(name)
}
