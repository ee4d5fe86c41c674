import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fixtureEpoch } from '@/tests/fixtures/publishers'
import { composePseudo, pseudoTag } from '@/tests/languages/pseudo-content'
import { contentFiles } from '@/lib/content/raw/content-files'

const root = '.publishers/pseudo'
const copied = ['app', 'components', 'lib', 'public']
const settings = [
  'contentlayer.config.ts',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
/** What a build makes for itself: another one may be at it. */
const made = [join('public', 'brand'), join('public', 'elements')]
/** All of `npm run build` but the check, whose rules on words are those of English. */
const steps = [
  [resolve('node_modules/contentlayer2/bin/cli.cjs'), 'build', '--clearCache'],
  ['--import', 'tsx', 'lib/commands/prepare.ts'],
  [resolve('node_modules/next/dist/bin/next'), 'build'],
  ['--import', 'tsx', 'lib/commands/finish.ts'],
]

/** Builds the guide in English and in a language made of it, as a copy of the project. Returns the folder of the site. */
export function buildPseudo(): string {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  for (const name of [...copied, ...settings])
    cpSync(name, join(root, name), { recursive: true, filter: (from) => !made.includes(from) })
  addRoutes(join(root, 'app'))
  composePseudo(join(root, 'content'))
  const { CONTENT_DIR: _folder, OUT_DIR: _out, ...env } = process.env
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step, {
      cwd: root,
      encoding: 'utf8',
      // Contentlayer takes its folder from the shell's.
      env: {
        ...env,
        PWD: resolve(root),
        NODE_ENV: 'production',
        SOURCE_DATE_EPOCH: fixtureEpoch,
        PACKET_FILES: 'none',
      },
    })
    if (status !== 0) throw new Error(`${step.join(' ')}\n${stdout}${stderr}`)
  }
  return join(root, 'out')
}

/** The routes of another language are those of English with its tag, below an address of its own. */
function addRoutes(app: string) {
  const routes = join(app, `(${pseudoTag})`, pseudoTag)
  cpSync(join(app, '(en)'), routes, { recursive: true })
  for (const path of contentFiles(routes).paths) {
    const file = join(routes, path)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(['"])en\1/, `'${pseudoTag}'`))
  }
}
