import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { writeContent } from '@/tests/support/whole-content'

const files = ['package.json', 'tsconfig.json', 'contentlayer.config.ts']
const folders = ['node_modules', 'lib']

/** A copy of what the commands on content need, so that nothing they write lands in the project itself. */
export type ProjectCopy = {
  readonly root: string
  readonly run: (
    command: string,
    ...args: readonly string[]
  ) => { readonly status: number | null; readonly output: string }
  readonly remove: () => void
}

/** Makes a copy of the project with this content. Code and packages are linked. */
export function copyProject(content: ContentTexts): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'project-'))
  for (const file of files) copyFileSync(file, join(root, file))
  for (const folder of folders) symlinkSync(resolve(folder), join(root, folder), 'junction')
  writeContent(content, join(root, 'content'))
  const { CONTENT_DIR: _, ...env } = process.env
  const run: ProjectCopy['run'] = (command, ...args) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      env,
      shell: process.platform === 'win32',
    })
    return { status, output: `${stdout}${stderr}` }
  }
  return {
    root,
    run,
    remove: () => rmSync(root, { recursive: true }),
  }
}
