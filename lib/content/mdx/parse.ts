import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { headingIds } from '@/lib/content/mdx/heading-ids'

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter, ['yaml'])
const transforms = unified().use(headingIds)

/** The syntax tree of an MDX text, with the ids of its headings. Throws a VFileMessage with line and column. */
export function parseMdx(text: string): Root {
  const tree = parser.parse(text)
  transforms.runSync(tree)
  return tree
}
