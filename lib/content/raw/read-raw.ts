import picomatch from 'picomatch'
import type { VFile } from 'vfile'
import { filesOutsideContentlayer, foldersOutsideContentlayer } from '@/lib/content/not-documents'
import { contentFiles } from '@/lib/content/raw/content-files'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { isLeftover } from '@/lib/content/raw/file-names'
import { readRawDocument } from '@/lib/content/raw/raw-document'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import { readText, tellLink } from '@/lib/content/raw/read-text'
import { readYaml } from '@/lib/content/raw/yaml-source'
import type { YamlSource } from '@/lib/content/raw/yaml-source'

/** All files of a content folder as people wrote them, with what is wrong in each. */
export type RawContent = {
  readonly documents: readonly RawDocument[]
  /** Every file looked at, also those that are no document. */
  readonly files: readonly VFile[]
  /** The file in a place below the folder. When there is none, an empty one joins `files`, to be reported on. */
  readonly file: (path: string) => VFile
  /** What that file says as YAML or JSON. */
  readonly yaml: (path: string) => YamlSource
}

/** Reads one file of a known place. */
export type ReadDocument = typeof readRawDocument

/** Reads a folder (content/ or a fixture), or texts in memory. */
export function readRawContent(
  source: string | ContentTexts,
  readDocument: ReadDocument = readRawDocument,
): RawContent {
  const { paths, read, isLink, nameOf } = contentFiles(source)
  const files = new Map<string, VFile>()
  const sources = new Map<string, YamlSource>()
  const file = (path: string): VFile => {
    const known = files.get(path)
    if (known !== undefined) return known
    const made = readText(nameOf(path), read(path) ?? '')
    files.set(path, made)
    if (isLink(path)) tellLink(made)
    return made
  }
  const yaml = (path: string): YamlSource => {
    const known = sources.get(path) ?? readYaml(String(file(path)), 1, path.endsWith('.json'))
    sources.set(path, known)
    return known
  }
  const kept = paths.filter((path) => !isLeftover(path))
  for (const path of kept) if (isLink(path)) file(path)
  const documents = kept
    .filter((path) => !isOutside(path) && !isLink(path))
    .flatMap((path) => readDocument(file(path), path) ?? [])
  return {
    documents,
    file,
    yaml,
    get files() {
      return [...files.values()]
    },
  }
}

const isListed = picomatch([...filesOutsideContentlayer])

function isOutside(path: string): boolean {
  return isListed(path) || foldersOutsideContentlayer.some((name) => path.startsWith(`${name}/`))
}
