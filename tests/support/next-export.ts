import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Parts of a page as Next writes it; the address is from the root. */
export type NextPageParts = { address?: string; head?: string; body?: string }

/** A page as `next build` 16.4 writes it. */
export function nextPage(parts: NextPageParts = {}): string {
  const { address = '/', head = '', body = '<h1>Hi</h1>' } = parts
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<link rel="preload" href="/icon.svg" as="image"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/0a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j.js"/>',
    '<script src="/_next/static/chunks/16.js" async=""></script>',
    `<title>A page</title><link rel="canonical" href="https://example.org${address}"/>${head}`,
    '<script src="/_next/static/chunks/0c.js" noModule=""></script></head>',
    '<body class="bg-paper"><div hidden=""><!--$--><!--/$--></div>',
    `<main id="main">${body}</main><!--$--><!--/$-->`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
    '<script src="/_next/static/chunks/0j.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    String.raw`<script>self.__next_f.push([1,"1:\"$Sreact.fragment\"\n"])</script></body></html>`,
  ].join('')
}

/** An empty folder for one test. */
export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'export-'))
}

/** Writes files below a folder; keys are paths from it. */
export async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

/** A small export of two pages, with everything that Next adds to it. */
export function smallExport(): Record<string, string> {
  const lost = nextPage().replace(/<link rel="canonical"[^>]*>/, '')
  return {
    'index.html': nextPage({
      body: '<a href="/start/">Start</a>',
      head: '<link rel="icon" href="/icon.svg"/>',
    }),
    'start/index.html': nextPage({ address: '/start/', body: '<h1>Start</h1><a href="/#main">Home</a>' }),
    'not-found/index.html': lost,
    // Next's own page for unknown addresses, which no rule of ours would let through.
    '404.html': '<script>next()</script>',
    '404/index.html': '<script>next()</script>',
    '_not-found/index.html': '<script>next()</script>',
    'index.txt': '1:"$Sreact.fragment"',
    '__next._full.txt': '',
    '__next.!KGVuKQ.__PAGE__.txt': '',
    'start/index.txt': '',
    'start/__next.!KGVuKQ.start.$d$slug.__PAGE__.txt': '',
    'robots.txt': 'User-Agent: *\n',
    'sitemap.xml': '<urlset/>',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '_next/static/chunks/16.js': 'x',
    '_next/static/chunks/0a.css': 'h1{color:red}\n.week{color:blue}',
    '_next/static/b1/_buildManifest.js': 'x',
  }
}
