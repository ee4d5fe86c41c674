import { existsSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Change, replace, write } from '@/tests/content/broken-content'
import { articleText } from '@/tests/content/planted-articles'
import { type ProjectCopy, copyProject } from '@/tests/content/project-copy'

function projectWith(...changes: readonly Change[]): ProjectCopy {
  const project = copyProject(...changes)
  onTestFinished(project.remove)
  return project
}

test('a build of broken content prints file:line:column and message, ends with 1, and publishes nothing', () => {
  const project = projectWith(
    write('en/articles/family/case.mdx', articleText(1, { body: 'It takes <9 hours.' })),
    replace('programs/day.yaml', 'example: true', 'example: maybe'),
  )
  const { status, output } = project.run('npm', 'run', 'build')
  const lines = output.split('\n')
  expect(status).toBe(1)
  expect(lines).toContain('content/en/articles/family/case.mdx:19:11  a bare < starts a tag here; write "under 9 hours" or &lt;9 instead')
  expect(lines).toContain('content/programs/day.yaml:15:10  example: found "maybe"; example is true or false, without quotes')
  expect(lines).toContain('2 problems in content; nothing was built.')
  for (const made of ['.contentlayer', '.export', '.export-next', '.next', 'out']) expect(existsSync(join(project.root, made))).toBe(false)
})

test('the check says so when there is no content at all', () => {
  const project = projectWith((content) => renameSync(content, join(dirname(content), 'elsewhere')))
  expect(project.script('lib/check/cli.ts')).toEqual({ status: 1, output: "There is no folder content. Run this from the project's root.\n" })
})

test('npm run ids adds ids, and npm run publish:record records what is there and never forgets', () => {
  const path = 'content/en/articles/family/case-001.mdx'
  const project = projectWith(
    write('en/articles/family/case-001.mdx', articleText(1, { body: '## What now?' })),
    write('published.json', '{ "/start/old/": ["overdose"] }'),
    write('redirects.yaml', 'moved: [{ from: /start/old/, to: /help/, since: 2026-11-21, why: Renamed. }]'),
  )
  const record = 'lib/commands/publish-record.ts'
  expect(project.script(record).output).toContain(`${path}:19:1  this heading has no id of its own`)
  expect(readFileSync(join(project.root, 'content/published.json'), 'utf8')).toBe('{ "/start/old/": ["overdose"] }')
  expect(project.script('lib/commands/ids.ts').output).toContain(`Added ids in:\n${path}\n`)
  expect(readFileSync(join(project.root, path), 'utf8')).toContain('\n## What now? {/* #what-now */}\n')
  expect(project.script(record).output).toMatch(/\d+ addresses are recorded in content\/own\/published\.json\./)
  const recorded: unknown = JSON.parse(readFileSync(join(project.root, 'content/own/published.json'), 'utf8'))
  expect(recorded).toMatchObject({ '/': [], '/family/case-001/': ['a-heading', 'what-now'] })
  expect(recorded).not.toHaveProperty(['/start/old/'])
  expect(project.run(process.execPath, '--import', 'tsx', record, '--guide').output).toContain('recorded in content/published.json')
  const guide: unknown = JSON.parse(readFileSync(join(project.root, 'content/published.json'), 'utf8'))
  expect(guide).toMatchObject({ '/start/old/': ['overdose'], '/family/case-001/': ['a-heading', 'what-now'] })
  expect(recorded).not.toHaveProperty(['/404.html'])
})
