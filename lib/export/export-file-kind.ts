/** What becomes of an exported file: finished as a page, copied, copied if a page uses it, or left out. */
export type ExportFileKind = 'page' | 'file' | 'asset' | 'left-out'

// Files that Next makes from app/ (robots.ts, sitemap.ts, icon.svg, opengraph-image.png …).
const metadataFiles = [
  /^(robots\.txt|sitemap\.xml|favicon\.ico|manifest\.(json|webmanifest))$/,
  /(^|\/)(icon|apple-icon|opengraph-image|twitter-image)[\w-]*\.(ico|jpg|jpeg|png|svg)$/,
]

/** Says what becomes of a file, undefined when nobody decided; `publicFiles` are the paths in public/. */
export function exportFileKind(path: string, publicFiles: ReadonlySet<string>): ExportFileKind | undefined {
  if (publicFiles.has(path) || metadataFiles.some((pattern) => pattern.test(path))) return 'file'
  if (path.startsWith('_next/')) return 'asset'
  // Next makes a page for unknown addresses, in a style of its own; ours is a route.
  if (path === '404.html' || path.startsWith('404/') || path.startsWith('_not-found/')) return 'left-out'
  // What Next's router would load in the browser.
  if (/(^|\/)(index\.txt|__next\.[^/]*(\/.*)?\.txt)$/.test(path)) return 'left-out'
  return /(^|\/)index\.html$/.test(path) ? 'page' : undefined
}

/** The file under which an exported page is published: hosts look for the page for unknown addresses at 404.html. */
export function publishedPage(path: string): string {
  return path.replace(/(^|\/)not-found\/index\.html$/, '$1404.html')
}
