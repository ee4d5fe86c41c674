import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { exportFileKind } from '@/lib/export/export-file-kind'
import { exists, listFiles } from '@/lib/export/file-tree'
import { finishPages } from '@/lib/export/finish-pages'
import type { Pages } from '@/lib/export/finish-pages'
import { headersText } from '@/lib/export/header-file'
import { headerRules } from '@/lib/export/headers'
import { parseHtml } from '@/lib/export/html-tree'
import { PageSurprise } from '@/lib/export/page-surprise'
import type { WrittenFile } from '@/lib/export/program-files'
import { redirectRules, redirectsText } from '@/lib/export/redirects'
import type { MovedAddress } from '@/lib/export/redirects'
import { cssReferences, pageReferences, pathOnSite } from '@/lib/export/references'
import { recoverFolder, swapFolder } from '@/lib/export/swap-folder'
import { summarize } from '@/lib/export/summary'
import type { ExportSummary } from '@/lib/export/summary'
import { verifyExport } from '@/lib/export/verify'

/** What the site says about itself: its addresses, what moved, and whether it is a draft. */
export type ExportPlan = {
  readonly routes: readonly string[]
  /** Those of them that ask search engines to stay away. */
  readonly unlisted: readonly string[]
  /** Files beside the pages, such as the facts of a program as JSON. */
  readonly files: readonly WrittenFile[]
  readonly redirects: readonly MovedAddress[]
  readonly draft: boolean
}
/** The plan and the folders. */
export type FinishOptions = ExportPlan & {
  /** Next's export. */
  readonly from: string
  /** The folder to publish. */
  readonly to: string
  /** The static files, `public` by default. */
  readonly publicDir?: string
}
/** Published, or everything that stood in the way. */
export type FinishResult =
  | { readonly published: true; readonly summary: ExportSummary }
  | { readonly published: false; readonly problems: readonly string[] }

/** Makes the folder to publish. The one that was there before stays whole until the new one is sound. */
export async function finishExport(options: FinishOptions): Promise<FinishResult> {
  const work = join(dirname(options.to), '.export-next')
  await recoverFolder(options.to)
  await rm(work, { recursive: true, force: true })
  try {
    const problems = await fill(work, options)
    if (problems.length > 0) return { published: false, problems }
    const summary = await summarize(work)
    await swapFolder(work, options.to)
    return { published: true, summary }
  } catch (error) {
    if (error instanceof PageSurprise) return { published: false, problems: error.problems }
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function fill(work: string, options: FinishOptions): Promise<string[]> {
  const { from, routes, unlisted, files, redirects, draft, publicDir = 'public' } = options
  if (!(await exists(from))) return [`${from}  does not exist; it is what “next build” makes`]
  const sorted = await sortFiles(from, publicDir)
  const { pages, policy } = finishPages(await readPages(from, sorted.pages))
  const assets = await usedAssets(from, pages, sorted.assets)
  for (const file of [...sorted.files, ...assets]) await copy(from, work, file)
  for (const [file, html] of pages) await write(work, file, html)
  for (const { path, text } of files) await writeNew(work, path, text)
  // Headers go by the files that are there, so all of them come first.
  const rules = headerRules({ policy, draft, unlisted, files: await listFiles(work) })
  await write(work, '_headers', headersText(rules))
  await write(work, '_redirects', redirectsText(redirectRules(redirects)))
  return verifyExport({ root: work, routes })
}

async function sortFiles(from: string, publicDir: string) {
  const publicFiles = new Set((await exists(publicDir)) ? await listFiles(publicDir) : [])
  const files = (await listFiles(from)).map((path) => ({ path, kind: exportFileKind(path, publicFiles) }))
  const unknown = files.filter(({ kind }) => kind === undefined)
  if (unknown.length > 0) {
    throw new PageSurprise(unknown.map(({ path }) => `${path}  a file of a kind that nobody decided about`))
  }
  const ofKind = (kind: string) => files.filter((one) => one.kind === kind).map(({ path }) => path)
  return { pages: ofKind('page'), files: ofKind('file'), assets: ofKind('asset') }
}

async function readPages(from: string, files: readonly string[]): Promise<Pages> {
  const read = files.map(async (file) => [file, await readFile(join(from, file), 'utf8')] as const)
  return new Map(await Promise.all(read))
}

// Next's own files that a finished page, or a style such a page links, still names.
async function usedAssets(from: string, pages: Pages, assets: readonly string[]): Promise<string[]> {
  const used = new Set<string>()
  const named = [...pages.values()].flatMap((html) => pageReferences(parseHtml(html)))
  const waiting = named.map(({ address }) => pathOnSite(address, '/'))
  for (const path of waiting) {
    const file = path?.slice(1) ?? ''
    if (!assets.includes(file) || used.has(file)) continue
    used.add(file)
    if (!file.endsWith('.css')) continue
    const css = cssReferences(await readFile(join(from, file), 'utf8'), file)
    waiting.push(...css.map(({ address }) => pathOnSite(address, `/${file}`)))
  }
  return [...used]
}

async function copy(from: string, work: string, file: string): Promise<void> {
  await mkdir(dirname(join(work, file)), { recursive: true })
  await copyFile(join(from, file), join(work, file))
}

async function writeNew(work: string, file: string, text: string): Promise<void> {
  if (await exists(join(work, file))) {
    throw new PageSurprise([
      `${file}  is written by the export, and stands in public/ or among the pages too; keep one`,
    ])
  }
  await write(work, file, text)
}

async function write(work: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(work, file)), { recursive: true })
  await writeFile(join(work, file), text)
}
