import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { phoneShape } from '@/lib/links/telephone'

/** What stands in a text in place of components, and behind telephone numbers. */
export type Printed = {
  /** What `<Ask id="…" />` prints. */
  readonly ask: (id: string) => string
  /** What a drawing of a program says; of all programs, when none is named. */
  readonly program: (id: string | undefined) => readonly string[]
  /** When a number is answered; undefined for one that stands alone. */
  readonly hours: (number: string) => string | undefined
  /** Addresses that the publisher hides: what leads there is not shown. */
  readonly hidden: ReadonlySet<string>
}

/** The words of a text as a reader meets them, a line for each paragraph, point, row and heading. */
export function readerLines(tree: Nodes, printed: Printed): readonly string[] {
  const lines: string[] = []
  const words = (node: Nodes) => withHours(toString(node).replaceAll(/\s+/g, ' ').trim(), printed)
  const walk = (node: Nodes, mark: string) => {
    switch (node.type) {
      case 'heading':
        lines.push(`${'#'.repeat(node.depth)} ${words(node)}`)
        return
      case 'paragraph':
        lines.push(`${mark}${words(node)}`)
        return
      case 'tableRow':
        lines.push(node.children.map(words).join(' | '))
        return
      case 'mdxJsxFlowElement':
        if (node.name === 'Exact') for (const child of node.children) walk(child, mark)
        else lines.push(...componentLines(node, printed))
        return
      default:
        if ('children' in node)
          for (const child of node.children as RootContent[])
            walk(child, node.type === 'listItem' ? '- ' : mark)
    }
  }
  walk(tree, '')
  return lines
}

type Component = Extract<RootContent, { type: 'mdxJsxFlowElement' }>

/** Blocks have texts of their own, which are signed for themselves; here they are only named. */
function componentLines({ name, attributes }: Component, printed: Printed): readonly string[] {
  const given = new Map(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
    ),
  )
  const named = `[${name ?? ''} ${[...given].map(([attribute, value]) => `${attribute}: ${value}`).join(', ')}]`
  if (name === 'Ask') return [printed.ask(given.get('id') ?? '')]
  return name === 'ProgramStructure' ? [named, ...printed.program(given.get('program'))] : [named]
}

function withHours(text: string, { hours }: Printed): string {
  return text.replaceAll(phoneShape, (number) => {
    const when = hours(number)
    return when === undefined ? number : `${number} (${when})`
  })
}
