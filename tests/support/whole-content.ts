import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { ContentTexts } from '@/lib/content/raw/content-files'

/** Everything in content/, as it ships. */
export function wholeContent(): ContentTexts {
  const entries = readdirSync('content', { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative('content', path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}

/** The same as editors on Windows save it: with a mark before it, and other line ends. */
export function withWindowsLineEnds(content: ContentTexts): ContentTexts {
  return new Map([...content].map(([path, text]) => [path, `\u{feff}${text.replaceAll('\n', '\r\n')}`]))
}

/** Writes content into a folder. */
export function writeContent(content: ContentTexts, folder: string): void {
  for (const [path, text] of content) {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }
}
