import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { addressOf, fileOf, listFiles } from '@/lib/export/file-tree'
import { parseRedirects } from '@/lib/export/redirects'
import type { RedirectRule } from '@/lib/export/redirects'
import { cssReferences, pathOnSite } from '@/lib/export/references'
import { verifyPage } from '@/lib/export/verify-page'

/** A finished folder and the addresses of the pages it must hold (`/start/`, …), the page 404.html apart. */
export type VerifyInput = { readonly root: string; readonly routes: readonly string[] }

/** Everything that is wrong with a finished folder, as `file  problem`; empty when it may be published. */
export async function verifyExport({ root, routes }: VerifyInput): Promise<string[]> {
  const files = await listFiles(root)
  const read = (file: string) => readFile(join(root, file), 'utf8')
  const redirects = files.includes('_redirects') ? parseRedirects(await read('_redirects')) : []
  const served = new Set([
    ...files.filter((file) => !file.startsWith('_redirects') && !file.startsWith('_headers')).map(addressOf),
    ...redirects.map(({ from }) => from),
  ])
  const isKnown = (path: string) => served.has(decode(path))
  const problems = [...pageSetProblems(files, routes), ...redirectProblems(redirects, files)]
  for (const file of files) {
    const found = file.endsWith('.html')
      ? verifyPage(await read(file), { address: addressOf(file), isKnown })
      : file.endsWith('.css')
        ? cssProblems(await read(file), addressOf(file), isKnown)
        : []
    problems.push(...found.map((problem) => `${file}  ${problem}`))
  }
  return problems
}

function pageSetProblems(files: readonly string[], routes: readonly string[]): string[] {
  const expected = new Set([...routes.map(fileOf), '404.html'])
  const pages = files.filter((file) => file.endsWith('.html'))
  const twice = routes.filter((route, index) => routes.indexOf(route) !== index)
  return [
    ...pages.filter((file) => !expected.has(file)).map((file) => `${file}  a page that no route names`),
    ...[...expected].filter((file) => !pages.includes(file)).map((file) => `${file}  the page was not made`),
    ...twice.map((route) => `${fileOf(route)}  the route ${route} is named twice`),
  ]
}

function redirectProblems(redirects: readonly RedirectRule[], files: readonly string[]): string[] {
  return redirects.flatMap(({ from, to }) => {
    const target = to.replace(/[?#].*$/, '')
    return [
      ...(files.includes(fileOf(from)) ? [`_redirects  ${from} moved, yet a page still stands there`] : []),
      ...(files.includes(fileOf(target)) ? [] : [`_redirects  ${from} leads to ${to}, which is no page`]),
    ]
  })
}

function cssProblems(css: string, address: string, isKnown: (path: string) => boolean): string[] {
  return cssReferences(css, 'a style').flatMap(({ address: named }) => {
    const path = pathOnSite(named, address)
    return path === undefined || isKnown(path) ? [] : [`a style names ${named}, which does not exist`]
  })
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
