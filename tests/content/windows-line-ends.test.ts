import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { copyProject } from '@/tests/content/project-copy'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { problemsIn, replaced, smallContentWith } from '@/tests/support/small-content'
import { withWindowsLineEnds } from '@/tests/support/whole-content'

test('with the line ends of Windows every problem has the same place', () => {
  const content = smallContentWith({
    [articlePath(1)]: article(1, {
      fields: { topics: '[relapsing]' },
      body: 'One.\nTwo <Exact why="x">three.',
    }),
    [articlePath(2)]: article(2, { body: 'One **junkie**\nand one addict.\n\n## More' }),
    ...leadTo(1, 2),
    'programs/day.yaml': replaced('end: "12:00"', 'end: "08:00"'),
    'sources.json': replaced('"kind": "guidance"', '"kind": "rumor"'),
    'redirects.yaml':
      'moved:\n  - from: /old/\n    to: /nowhere/\n    since: 2026-12-01\n    why: Renamed.\n',
  })
  const plain = problemsIn(content)
  expect(plain.length).toBeGreaterThanOrEqual(7)
  expect(problemsIn(withWindowsLineEnds(content))).toEqual(plain)
})

/** One file of each form is enough here: Contentlayer does not look from one to the other. */
const few: ContentTexts = new Map(
  [
    ...smallContentWith({
      [articlePath(1)]: article(1, { body: 'One\nparagraph [@guide24].\n\n- a list\n- of two\n\nCall 988.' }),
    }),
  ].filter(
    ([path]) =>
      path === articlePath(1) || !/^(?:en\/(?:articles|sections|service-pages|words)|programs)\//.test(path),
  ),
)

/** What Contentlayer made of a content folder, by file. */
function generatedFrom(content: ContentTexts): Readonly<Record<string, string>> {
  const project = copyProject(content)
  onTestFinished(project.remove)
  const { status, output } = project.run('npx', '--no-install', 'contentlayer2', 'build', '--clearCache')
  expect(status, output).toBe(0)
  const folder = join(project.root, '.contentlayer', 'generated')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  )
}

test('Contentlayer makes the same of content with the line ends of Windows', () => {
  const plain = generatedFrom(few)
  expect(Object.keys(plain)).toContain('en__articles__after__case-001.mdx.json')
  expect(generatedFrom(withWindowsLineEnds(few))).toEqual(plain)
})
