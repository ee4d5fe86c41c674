import type { VFile } from 'vfile'
import { placeOfFile } from '@/lib/content/documents'
import type { DocumentPlace } from '@/lib/content/documents'
import { kinds } from '@/lib/content/kinds'
import { fileStart } from '@/lib/content/place'
import { report } from '@/lib/content/raw/report'
import { slug } from '@/lib/words/fields'
import { slugOf } from '@/lib/words/slug-of'

const leftovers =
  /(?:^|\/)(?:\.[^/]*(?:\/.*)?|[^/]*~|#[^/]*#|[^/]*\.(?:bak|orig|rej|swp|swo|tmp)|Thumbs\.db|desktop\.ini)$/i

/** True of what editors, file managers and git leave behind: nobody reads it. */
export function isLeftover(path: string): boolean {
  return leftovers.test(path)
}

/** What to say of a file that stands where nothing is known; with the name that was meant, where one is near. */
export function unknownPlace(path: string): string {
  const better = betterPath(path)
  return placeOfFile(better) === undefined
    ? 'this file is in a place that the guide does not know; README, "Write an article", says where each file goes'
    : `the guide does not know a file of this name; rename it to ${better.split('/').at(-1) ?? ''}`
}

/** Reports a name that could not be an address. */
export function tellName(file: VFile, { kind, slug: name }: DocumentPlace): void {
  if (slug.safeParse(name).success) return
  const ending = kinds[kind].format
  const better = slugOf(name)
  report(
    file,
    fileStart,
    'name',
    `the name of a file has small letters, digits and single hyphens alone (found "${name}.${ending}"); rename it${better === '' ? '' : ` to ${better}.${ending}`}`,
  )
}

function betterPath(path: string): string {
  const [name = '', ...folders] = path.split('/').toReversed()
  const [, stem = '', ending = ''] = /^(.*?)\.([a-z]+)$/i.exec(name) ?? []
  const endings: Readonly<Record<string, string>> = { yml: 'yaml', md: 'mdx' }
  const small = ending.toLowerCase()
  return [
    ...folders.map((folder) => folder.toLowerCase()).toReversed(),
    `${slugOf(stem)}.${endings[small] ?? small}`,
  ].join('/')
}
