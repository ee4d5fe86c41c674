import { fileOf } from '@/lib/export/file-tree'
import type { RedirectRule } from '@/lib/export/redirects'

/** The files of a finished folder, the addresses of the pages it must hold (`/start/`, …; `/404.html`), and what moved. */
export type VerifyInput = {
  readonly files: readonly string[]
  readonly routes: readonly string[]
  readonly redirects: readonly RedirectRule[]
}

/** What is wrong with the folder as a whole, as `file  problem`: pages too many or too few, redirects to nowhere. */
export function verifyFolder({ files, routes, redirects }: VerifyInput): readonly string[] {
  const all = new Set(files)
  const expected = new Set(routes.map(fileOf))
  const pages = files.filter((file) => file.endsWith('.html'))
  const twice = routes.filter((route, index) => routes.indexOf(route) !== index)
  return [
    ...pages.filter((file) => !expected.has(file)).map((file) => `${file}  a page that no route names`),
    ...[...expected].filter((file) => !all.has(file)).map((file) => `${file}  the page was not made`),
    ...twice.map((route) => `${fileOf(route)}  the route ${route} is named twice`),
    ...redirects.flatMap((redirect) => redirectProblems(redirect, all)),
  ]
}

function redirectProblems({ from, to }: RedirectRule, files: ReadonlySet<string>): readonly string[] {
  const target = to.replace(/[?#].*$/, '')
  return [
    ...(files.has(fileOf(from)) ? [`_redirects  ${from} moved, yet a page still stands there`] : []),
    ...(files.has(fileOf(target)) ? [] : [`_redirects  ${from} leads to ${to}, which is no page`]),
  ]
}
