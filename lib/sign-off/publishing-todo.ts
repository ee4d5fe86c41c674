import type { Collection, SoundDocument } from '@/lib/content/raw/collection'
import type { RawDocument } from '@/lib/content/raw/raw-document'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import type { Signature } from '@/lib/content/schema/sign-off'
import type { Source } from '@/lib/content/schema/source'
import { plannedChecks } from '@/lib/sign-off/planned-checks'
import { signStates } from '@/lib/sign-off/sign'
import { signableTexts } from '@/lib/sign-off/signable-texts'

/** One thing to do before the guide can be published; `where` is `file:line:column`. */
export type Todo = { readonly where: string; readonly what: string }

/** Days by which a check may be late before it stands in the way. */
const daysOfGrace = 30

/**
 * Everything that stands between a draft and a published guide, in the order in which to do it: facts, checks, signatures.
 * Texts are compared with their signatures once every file `isSound`: until then nobody knows what a reader will see.
 */
export function publishingTodo(
  collection: Collection,
  sources: readonly Source[],
  signatures: readonly Signature[],
  today: string,
  isSound: boolean,
): readonly Todo[] {
  const { of } = collection
  return [
    ...of('Site').flatMap(publisherTodo),
    ...of('Local').flatMap(localTodo),
    ...of('Program').flatMap(exampleTodo),
    ...lateChecks(collection, today),
    ...(isSound ? unsigned(collection, sources, signatures) : []),
  ]
}

function at(document: RawDocument, path: ValuePath, what: string): Todo {
  const { line, column } = document.yaml.placeOf(path)
  return { where: `${document.file.path}:${line}:${column}`, what }
}

function publisherTodo({ document, data }: SoundDocument<'Site'>): readonly Todo[] {
  const publisher = at(document, [], 'write publisher: the name of the program, and who pays for the site')
  const found = `write the address of the site (found ${data.canonical}, which no reader can open)`
  return [
    ...(data.publisher === undefined ? [publisher] : []),
    ...(isPlaceholder(new URL(data.canonical)) ? [at(document, ['canonical'], found)] : []),
  ]
}

/** Names that are reserved, or lead to the reader's own machine. */
function isPlaceholder({ hostname, port }: URL): boolean {
  return (
    port !== '' ||
    /(?:^|\.)(?:example|test|invalid|localhost|local)$/.test(hostname) ||
    !/[a-z]$/.test(hostname)
  )
}

function localTodo({ document, data: { facts } }: SoundDocument<'Local'>): readonly Todo[] {
  const admissions = 'write admissions: the phone number, who answers, when, and what it costs'
  const address = 'write address: lines: ["street", "town"]'
  return [
    ...(facts?.admissions === undefined ? [at(document, ['facts'], admissions)] : []),
    ...(facts?.address === undefined ? [at(document, ['facts'], address)] : []),
  ]
}

function exampleTodo({ document, data }: SoundDocument<'Program'>): readonly Todo[] {
  const what = `the track ${data.id} is an example; make it a real one of yours (example: false), or delete the file`
  return data.example ? [at(document, ['example'], what)] : []
}

function lateChecks(collection: Collection, today: string): readonly Todo[] {
  const latest = new Date(Date.parse(today) - daysOfGrace * 86_400_000).toISOString().slice(0, 10)
  return plannedChecks(collection)
    .filter(({ day }) => day < latest)
    .map(({ document, path, day, what }) => {
      const late = `its check was due on ${day}, more than ${daysOfGrace} days ago`
      return at(document, path, `${what}: ${late}; then set checked and nextCheck`)
    })
}

function unsigned(
  collection: Collection,
  sources: readonly Source[],
  signatures: readonly Signature[],
): readonly Todo[] {
  return signStates(signableTexts(collection, sources), signatures)
    .filter(({ text, state }) => text.isNeeded && state !== 'signed')
    .flatMap(({ text, state }) => {
      const file = collection.of(text.document.kind).find(({ path }) => path === text.document.path)
      const found = state === 'changed' ? 'was changed after it was signed' : 'is not signed'
      return file === undefined
        ? []
        : [at(file.document, [], `"${text.title}" (${text.id}) ${found}; npm run sign-off -- ${text.id}`)]
    })
}
