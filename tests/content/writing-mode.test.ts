import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { copyProject } from '@/tests/content/project-copy'
import { smallContent } from '@/tests/support/small-content'

const patience = { timeout: 60_000, interval: 20 }
const path = 'en/articles/start/a.mdx'

test('in writing mode a saved text is compiled alone, and the pages are told when all of it is there', async () => {
  const { root, remove } = copyProject(smallContent)
  const cli = resolve('node_modules/contentlayer2/bin/cli.cjs')
  // Contentlayer asks the environment where it stands.
  const env = { ...process.env, PWD: root }
  const contentlayer = spawn(process.execPath, [cli, 'dev'], { cwd: root, env, stdio: 'ignore' })
  const ended = new Promise((end) => contentlayer.once('exit', end))
  onTestFinished(async () => {
    contentlayer.kill()
    await ended
    remove()
  })

  // The file that the library imports: Next draws the pages again when it is another.
  const signal = join(root, '.contentlayer/made.json')
  await expect.poll(() => existsSync(signal) && readFileSync(signal, 'utf8') !== '', patience).toBe(true)
  const before = readFileSync(signal, 'utf8')
  writeFileSync(join(root, 'content', path), `${smallContent.get(path)}\n*Words of today.*\n`)
  await expect.poll(() => readFileSync(signal, 'utf8'), patience).not.toBe(before)

  const code = compiled(join(root, '.contentlayer/generated/Article'))
  const text = {
    code,
    file: path,
    words: 0,
    headings: [],
    cites: [],
    boxes: [],
    asks: [],
    drawn: [],
    pictures: [],
  }
  expect(renderToStaticMarkup(CompiledMdx({ text, components: {} }))).toContain('<em>Words of today.</em>')
  // The fields at the top are no part of it.
  expect(code).not.toContain('frontmatter')
})

function compiled(folder: string): string {
  const file = readdirSync(folder).find((name) => name.startsWith('en__articles__start__a'))
  const made: unknown = JSON.parse(readFileSync(join(folder, file ?? ''), 'utf8'))
  return String(Reflect.get(Object(Reflect.get(Object(made), 'body')), 'code'))
}
