import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/**
 * Remark plugin for Contentlayer, the second lock: an article is text, not code.
 * `npm run check` says the same earlier and with more help (lib/check/rules/mdx-form.ts).
 */
export function guard() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      if (node.type === 'mdxjsEsm') file.fail('import and export are not allowed', node)
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        file.fail('expressions in braces are not allowed', node)
      }
    })
  }
}
