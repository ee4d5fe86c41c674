import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { headingIds } from '@/lib/content/mdx/heading-ids'

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm)
const transforms = unified().use(headingIds)

/** Fields at the top of a file, which are YAML. */
const frontMatter = /^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/

/** The syntax tree of an MDX text without its fields, with the ids of its headings. Throws a VFileMessage with line and column. */
export function parseMdx(text: string): Root {
  // Lines stay where they are. A plugin that keeps the fields as a node makes this a third slower.
  const tree = parser.parse(text.replace(frontMatter, (fields) => fields.replaceAll(/[^\n]+/g, '')))
  transforms.runSync(tree)
  return tree
}
