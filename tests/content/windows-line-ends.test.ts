import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { problemsAfter, replace, windowsLineEnds, write } from '@/tests/content/broken-content'
import type { Change } from '@/tests/content/broken-content'
import { articleText } from '@/tests/content/planted-articles'
import { copyProject } from '@/tests/content/project-copy'

test('content with the line ends of Windows is sound', () => {
  expect(problemsAfter(windowsLineEnds)).toEqual([])
})

test('with the line ends of Windows every problem has the same place', () => {
  const changes: readonly Change[] = [
    write(
      'en/articles/after/case-001.mdx',
      articleText(1, { fields: { topics: '[relapsing]' }, body: 'One.\nTwo <Exact why="x">three.' }),
    ),
    write(
      'en/articles/after/case-002.mdx',
      articleText(2, { body: 'One **junkie**\nand one addict.\n\n## More' }),
    ),
    replace('programs/day.yaml', 'end: "11:00"', 'end: "08:00"'),
    replace('sources.json', '"kind": "guidance"', '"kind": "rumor"'),
    write(
      'redirects.yaml',
      'moved:\n  - from: /old/\n    to: /nowhere/\n    since: 2026-12-01\n    why: Renamed.\n',
    ),
  ]
  const plain = problemsAfter(...changes)
  expect(plain).toHaveLength(8)
  expect(problemsAfter(...changes, windowsLineEnds)).toEqual(plain)
})

/** One file of each form is enough here: Contentlayer does not look from one to the other. */
const few: Change = (content) => {
  for (const folder of ['en/articles', 'en/sections', 'en/service-pages', 'en/words', 'programs'])
    rmSync(join(content, folder), { recursive: true })
  write(
    'en/articles/after/case-001.mdx',
    articleText(1, { body: 'One\nparagraph [@sadviot].\n\n- a list\n- of two\n\nCall 988.' }),
  )(content)
}

/** What Contentlayer made of a content folder, by file. */
function generatedFrom(...changes: readonly Change[]): Readonly<Record<string, string>> {
  const project = copyProject(...changes)
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
  expect(generatedFrom(few, windowsLineEnds)).toEqual(plain)
})
