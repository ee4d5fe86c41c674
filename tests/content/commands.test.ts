import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { commandRunner } from '@/tests/content/commands-of'
import { copyProject } from '@/tests/content/project-copy'
import type { ProjectCopy } from '@/tests/content/project-copy'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { replaced, smallContent, smallContentWith } from '@/tests/support/small-content'
import { wholeContent } from '@/tests/support/whole-content'

const runCommand = commandRunner()

function projectWith(content: ContentTexts): ProjectCopy {
  const project = copyProject(content)
  onTestFinished(project.remove)
  return project
}

test('a build of broken content prints file:line:column and message, ends with 1, and publishes nothing', () => {
  const project = projectWith(
    smallContentWith({
      [articlePath(1)]: article(1, { body: 'It takes <9 hours.' }),
      ...leadTo(1),
      'programs/day.yaml': replaced('example: true', 'example: maybe'),
    }),
  )
  const { status, output } = project.run('npm', 'run', 'build')
  const lines = output.split('\n')
  expect(status).toBe(1)
  expect(lines).toContain(
    'content/en/articles/after/case-001.mdx:19:11  a bare < starts a tag here; write "under 9 hours" or &lt;9 instead',
  )
  expect(lines).toContain(
    'content/programs/day.yaml:8:10  example: found "maybe"; example is true or false, without quotes',
  )
  expect(lines).toContain('2 problems in content; nothing was built.')
  for (const made of ['.contentlayer', '.export', '.export-next', '.next', 'out'])
    expect(existsSync(join(project.root, made))).toBe(false)
})

test('the check says so when there is no content at all', async () => {
  const project = projectWith(new Map())
  expect(await runCommand(project.root, 'check')).toEqual({
    status: 1,
    output: "There is no folder content. Run this from the project's root.\n",
  })
})

test('npm run ids adds ids, and npm run publish:record records what is there and never forgets', async () => {
  const path = 'content/en/articles/after/case-001.mdx'
  const project = projectWith(
    smallContentWith({
      [articlePath(1)]: article(1, { body: '## What now?' }),
      ...leadTo(1),
      'published.json': '{ "/start/old/": ["overdose"] }',
      'redirects.yaml': 'moved: [{ from: /start/old/, to: /help/, since: 2026-11-21, why: Renamed. }]',
    }),
  )
  const run = async (name: string, ...args: readonly string[]) =>
    (await runCommand(project.root, name, ...args)).output
  expect(await run('publish-record')).toContain(`${path}:19:1  this heading has no id of its own`)
  expect(readFileSync(join(project.root, 'content/published.json'), 'utf8')).toBe(
    '{ "/start/old/": ["overdose"] }',
  )
  expect(await run('ids')).toContain(`Added ids in:\n${path}\n`)
  expect(readFileSync(join(project.root, path), 'utf8')).toContain('\n## What now? {/* #what-now */}\n')
  expect(await run('publish-record')).toMatch(/\d+ addresses are recorded in content\/own\/published\.json\./)
  const recorded: unknown = JSON.parse(readFileSync(join(project.root, 'content/own/published.json'), 'utf8'))
  expect(recorded).toMatchObject({ '/': [], '/after/case-001/': ['a-heading', 'what-now'] })
  expect(recorded).not.toHaveProperty(['/start/old/'])
  expect(await run('publish-record', '--guide')).toContain('recorded in content/published.json')
  const guide: unknown = JSON.parse(readFileSync(join(project.root, 'content/published.json'), 'utf8'))
  expect(guide).toMatchObject({ '/start/old/': ['overdose'], '/after/case-001/': ['a-heading', 'what-now'] })
  expect(recorded).not.toHaveProperty(['/404.html'])
})

test('npm run review puts every text on paper, with its sources, their limits and the open checks', async () => {
  const project = projectWith(wholeContent())
  expect((await runCommand(project.root, 'review')).output).toMatch(/\d+ pages are in review\//)
  const read = (path: string) => readFileSync(join(project.root, 'review', path), 'utf8')
  const stopping = read('safety/stopping.html')
  expect(stopping).toContain('Before you stop or cut down, read this.')
  expect(stopping).toContain('Initial')
  expect(read('article/before-you-stop.html')).toMatch(/\[\d+\] <\/strong>[^<]+<strong> Open: /)
  expect(read('article/before-you-stop.html')).toContain(
    'suicide: Named once, as a question that a doctor asks',
  )
  expect(read('section/start.html')).toContain('Numbers and laws without a source')
  expect(read('index.html')).toContain('Open checks for the clinician who will sign')
  expect(read('all.html').match(/<section>/g)?.length).toBeGreaterThan(30)
  // A message with the whole folder in it would help nobody.
  expect(/<(?:script|link|img|iframe)\b/.test(read('all.html'))).toBe(false)
})

test('npm run sign-off lists what waits, and takes no signature from a pipe', async () => {
  const project = projectWith(smallContent)
  const { status, output } = await runCommand(project.root, 'sign-off')
  expect(status).toBe(0)
  expect(output).toMatch(/Needed before the guide can be published: 0 of \d+ signed\./)
  const signing = await runCommand(project.root, 'sign-off', 'page/help')
  expect(signing).toEqual({
    status: 1,
    output: 'A signature is typed by a person. Run npm run sign-off in a terminal, without a pipe.\n',
  })
  const unknown = await runCommand(project.root, 'sign-off', 'page/nothing')
  expect(unknown.output).toContain('There is no text page/nothing')
})

test.each(['review', 'sign-off', 'publish-record'])('%s refuses what the check refuses', async (name) => {
  const project = projectWith(smallContentWith({ 'site.yaml': (text) => `${text}hues: [blue]\n` }))
  const { status, output } = await runCommand(project.root, name)
  expect(status).toBe(1)
  expect(output).toContain('content/site.yaml:5:8  ')
  expect(readdirSync(project.root)).not.toContain('review')
})

test('npm run new makes a file once, and says how it is called', async () => {
  const project = projectWith(wholeContent())
  const make = (...args: readonly string[]) => runCommand(project.root, 'new', ...args)
  expect((await make('page', 'About us')).output).toContain('content/en/pages/about-us.mdx is made')
  expect(await make('page', 'About us')).toMatchObject({
    status: 1,
    output: expect.stringContaining('exists already') as string,
  })
  expect(await make('poem', 'Title')).toMatchObject({
    status: 1,
    output: expect.stringContaining(
      'npm run new -- <article | questions | sheet | page | program> "Title"',
    ) as string,
  })
})
