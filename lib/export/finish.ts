import { copyFile, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { exportFileKind, publishedPage } from '@/lib/export/export-file-kind'
import { addressOf, decoded, exists, listFiles, writeBelow } from '@/lib/export/file-tree'
import { finishPages } from '@/lib/export/finish-pages'
import type { FinishedPages, PagesInput } from '@/lib/export/finish-pages'
import { forwardPages } from '@/lib/export/forward-pages'
import type { ForwardWords } from '@/lib/export/forward-pages'
import { headersText } from '@/lib/export/header-file'
import { headerRules } from '@/lib/export/headers'
import { NotPrinted } from '@/lib/export/packets/not-printed'
import { paperFiles } from '@/lib/export/packets/packet-paper'
import type { PacketPaper } from '@/lib/export/packets/packet-paper'
import { paperStandIns } from '@/lib/export/packets/paper-addresses'
import { PageSurprise } from '@/lib/export/page-surprise'
import type { WrittenFile } from '@/lib/export/program-files'
import { redirectRules, redirectsText } from '@/lib/export/redirects'
import type { MovedAddress } from '@/lib/export/redirects'
import { recoverFolder, swapFolder } from '@/lib/export/swap-folder'
import { summarize } from '@/lib/export/summary'
import type { ExportSummary } from '@/lib/export/summary'
import { verifyFolder } from '@/lib/export/verify-page'

/** What the site says about itself: its addresses, what moved, and whether it is a draft. */
export type ExportPlan = {
  readonly routes: readonly string[]
  /** Those of them that ask search engines to stay away. */
  readonly unlisted: readonly string[]
  /** Files beside the pages, such as the facts of a program as JSON. */
  readonly files: readonly WrittenFile[]
  /** Files that are made of what the finished pages say. */
  readonly lists: {
    readonly paths: readonly string[]
    readonly make: (texts: FinishedPages['texts']) => readonly WrittenFile[]
  }
  /** What staff send, for paper. */
  readonly packets: readonly PacketPaper[]
  readonly redirects: readonly MovedAddress[]
  /** What the small pages at addresses that moved say. */
  readonly forward: (from: string) => ForwardWords
  /** Lines for the parts that left a page, its discreet copy and its handout, by the address of the page. */
  readonly moved: PagesInput['moved']
  readonly discreet: PagesInput['discreet']
  readonly handouts: PagesInput['handouts']
  readonly draft: boolean
}
/** The plan and the folders. */
export type FinishOptions = ExportPlan & {
  /** Next's export. */
  readonly from: string
  /** The folder to publish. */
  readonly to: string
  /** Prints the packets into a folder; without it their files are not made, and no page leads to them. */
  readonly print?: (packets: readonly PacketPaper[], folder: string) => Promise<void>
  /** True where there is nothing to publish without the paper: a browser that fails is a problem then. */
  readonly mustPrint?: boolean
  /** The static files, `public` by default. */
  readonly publicDir?: string
}
/** Published, or everything that stood in the way. */
export type FinishResult =
  | {
      readonly published: true
      readonly summary: ExportSummary
      /** Why the packets have no paper, where the browser failed. */
      readonly notPrinted: string | undefined
      /** Addresses of paper that the folder held before and does not hold now. */
      readonly takenAway: readonly string[]
    }
  | { readonly published: false; readonly problems: readonly string[] }

/** Makes the folder to publish. The one that was there before stays whole until the new one is sound. */
export async function finishExport(options: FinishOptions): Promise<FinishResult> {
  const work = join(dirname(options.to), '.export-next')
  await recoverFolder(options.to)
  await rm(work, { recursive: true, force: true })
  try {
    const { problems, notPrinted } = await fillWithOrWithoutPaper(work, options)
    if (problems.length > 0) return { published: false, problems }
    const summary = await summarize(work)
    const takenAway = await paperTakenAway(options, work)
    await swapFolder(work, options.to)
    return { published: true, summary, notPrinted, takenAway }
  } catch (error) {
    if (error instanceof PageSurprise) return { published: false, problems: error.problems }
    if (error instanceof NotPrinted) return { published: false, problems: [error.message] }
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function paperTakenAway({ packets, to }: FinishOptions, work: string): Promise<readonly string[]> {
  const gone: string[] = []
  for (const file of packets.flatMap(paperFiles))
    if ((await exists(join(to, file))) && !(await exists(join(work, file)))) gone.push(addressOf(file))
  return gone
}

type Filled = { readonly problems: readonly string[]; readonly notPrinted: string | undefined }

/** A browser that fails takes no page from its readers: all is made again, with no link to the paper. */
async function fillWithOrWithoutPaper(work: string, options: FinishOptions): Promise<Filled> {
  try {
    return { problems: await fill(work, options), notPrinted: undefined }
  } catch (error) {
    if (!(error instanceof NotPrinted) || options.mustPrint === true) throw error
    await rm(work, { recursive: true, force: true })
    const { print: _, ...without } = options
    return { problems: await fill(work, without), notPrinted: error.message }
  }
}

async function fill(work: string, options: FinishOptions): Promise<readonly string[]> {
  const {
    from,
    routes,
    unlisted,
    files: given,
    lists,
    packets,
    print,
    moved,
    discreet,
    handouts,
    draft,
    publicDir = 'public',
  } = options
  if (!(await exists(from))) return [`${from}  does not exist; it is what “next build” makes`]
  const { pages, files, assets } = await sortFiles(from, publicDir)
  const redirects = redirectRules(options.redirects)
  // No page may lead to them, so they are not known.
  const standIns = print === undefined ? paperStandIns(packets) : []
  const paper = print === undefined ? [] : packets.flatMap(paperFiles)
  const written = [...given, ...forwardPages(options.redirects, options.forward)]
  const known = new Set([
    ...[
      ...pages.map(publishedPage),
      ...files,
      ...written.map(({ path }) => path),
      ...lists.paths,
      ...paper,
    ].map(addressOf),
    ...[...discreet.values(), ...handouts.values()].map(({ address }) => address),
    ...redirects.map((one) => one.from),
  ])
  // Of Next's own files those are published that a page or its style names.
  const used = new Set<string>()
  const isKnown = (path: string) => {
    const address = decoded(path)
    if (assets.has(address.slice(1))) used.add(address.slice(1))
    return known.has(address) || used.has(address.slice(1))
  }
  const { policy, problems, texts } = await finishPages({
    ...{ from, pages, work, moved, discreet, handouts, isKnown },
  })
  for (const file of [...files, ...used]) await copy(from, work, file)
  for (const { path, text } of [...written, ...lists.make(texts)]) await writeNew(work, path, text)
  // Only sound pages are worth the time that printing takes.
  if (problems.length === 0) await print?.(packets, work)
  // Headers go by the files that are there, so all of them come first.
  const all = await listFiles(work)
  await writeBelow(work, '_headers', headersText(headerRules({ policy, draft, unlisted, files: all })))
  await writeBelow(work, '_redirects', redirectsText([...redirects, ...standIns]))
  const beside = [...handouts.values()].map(({ address }) => address)
  const verified = verifyFolder({
    files: all,
    routes: [...routes, ...beside],
    redirects: [...redirects, ...standIns],
  })
  return [...verified, ...problems]
}

async function sortFiles(from: string, publicDir: string) {
  const publicFiles = new Set((await exists(publicDir)) ? await listFiles(publicDir) : [])
  const files = (await listFiles(from)).map((path) => ({ path, kind: exportFileKind(path, publicFiles) }))
  const unknown = files.filter(({ kind }) => kind === undefined)
  if (unknown.length > 0) {
    throw new PageSurprise(unknown.map(({ path }) => `${path}  a file of a kind that nobody decided about`))
  }
  const ofKind = (kind: string) => files.filter((one) => one.kind === kind).map(({ path }) => path)
  return { pages: ofKind('page'), files: ofKind('file'), assets: new Set(ofKind('asset')) }
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
  await writeBelow(work, file, text)
}
