import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { headingIds } from '@/lib/content/mdx/heading-ids'

const whole = unified().use(remarkParse).use(remarkMdx).use(remarkGfm)
/** Of what remarkGfm adds, most texts use tables alone; looking for the rest makes reading a third slower. */
const quick = unified()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .use(remarkParse)
  .use(remarkMdx)
/** Where any of the rest may stand: bare addresses, struck words, footnotes, boxes to tick. */
const rest = /https?:|www\.|[\w.+-]@|~|\[\^|\[[\sx]\]/i

const transforms = unified().use(headingIds)

/** Fields at the top of a file, which are YAML. */
const frontMatter = /^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/

/** The syntax tree of an MDX text without its fields, with the ids of its headings. Throws a VFileMessage with line and column. */
export function parseMdx(text: string): Root {
  // Lines stay where they are. A plugin that keeps the fields as a node makes this a third slower.
  const body = text.replace(frontMatter, (fields) => fields.replaceAll(/[^\n]+/g, ''))
  const tree = (rest.test(body) ? whole : quick).parse(body)
  transforms.runSync(tree)
  return tree
}
