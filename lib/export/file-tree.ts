import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** Every file below a folder, sorted, as paths from it with `/`. */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((one) => one.isFile())
  const paths = files.map((one) => relative(root, join(one.parentPath, one.name)))
  return paths.map((path) => path.split(sep).join('/')).sort()
}

/** Writes a file and the folders it needs; `file` is a path from the root with `/`. */
export async function writeBelow(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

/** True when a file or folder is there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The file behind an address: `/start/` is `start/index.html`, `/icon.svg` is `icon.svg`. */
export function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`
}

/** The address of a file, as fileOf turns it back. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** A path with its escapes read; as it stands when they make no text. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
