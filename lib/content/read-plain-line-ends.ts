import { promises } from 'node:fs'

/**
 * For contentlayer.config.ts, which runs inside Contentlayer: lets it read every text with plain line ends, without the mark that
 * some editors put before it.
 * It cuts the front matter off before `\n---`, and its YAML parser then stumbles over the `\r` that Windows put there.
 * No option of Contentlayer stands between reading a file and parsing it.
 */
export function readPlainLineEnds() {
  const { readFile } = promises
  const readPlain = async (...asked: Parameters<typeof readFile>) => {
    const value = await readFile(...asked)
    return typeof value === 'string' ? value.replace(/^\u{feff}/u, '').replaceAll('\r\n', '\n') : value
  }
  Object.assign(promises, { readFile: readPlain })
}
