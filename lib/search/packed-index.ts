import type { AsPlainObject } from 'minisearch'

/**
 * The index as text: a line for each term, `term field:numbers …`, the numbers of the entries as steps from the last one
 * in base 36, with `*times` where a term stands there more than once. A third of what MiniSearch writes itself.
 */
export function packIndex({ index }: AsPlainObject): string {
  return index
    .map(([term, fields]) => [term, ...Object.entries(fields).map(packField)].join(' '))
    .toSorted()
    .join('\n')
}

type Places = Record<string, number>

function packField([field, places]: [string, Places | { ds: Places }]): string {
  let last = 0
  const steps = Object.entries(placesOf(places)).map(([entry, times]) => {
    const step = Number(entry) - last
    last = Number(entry)
    return `${step.toString(36)}${times > 1 ? `*${times}` : ''}`
  })
  return `${field}:${steps.join(',')}`
}

/** Older indexes of MiniSearch held the places one level deeper. */
function placesOf(places: Places | { ds: Places }): Places {
  return typeof places.ds === 'object' ? places.ds : (places as Places)
}

/** What `packIndex` made, as MiniSearch reads it. */
export function unpackIndex(packed: string, fields: readonly string[], entryCount: number): AsPlainObject {
  const entries = Array.from({ length: entryCount }, (_, entry) => entry)
  const lengths = entries.map(() => fields.map(() => 0))
  const index = packed.split('\n').map((line): AsPlainObject['index'][number] => {
    const [term = '', ...parts] = line.split(' ')
    return [term, Object.fromEntries(parts.map((part) => unpackField(part, lengths)))]
  })
  return {
    documentCount: entryCount,
    nextId: entryCount,
    documentIds: Object.fromEntries(entries.map((entry) => [entry, entry])),
    fieldIds: Object.fromEntries(fields.map((field, place) => [field, place])),
    fieldLength: Object.fromEntries(lengths.map((length, entry) => [entry, length])),
    averageFieldLength: fields.map(
      (_, place) => lengths.reduce((sum, length) => sum + (length[place] ?? 0), 0) / entryCount,
    ),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  }
}

/** Counts on the way how many terms each field of each entry has. */
function unpackField(part: string, lengths: number[][]): [string, Places] {
  const [field = '', steps = ''] = part.split(':')
  const places: Places = {}
  let entry = 0
  for (const one of steps.split(',')) {
    const [step = '', times = '1'] = one.split('*')
    entry += parseInt(step, 36)
    places[entry] = Number(times)
    const length = lengths[entry]
    if (length !== undefined) length[Number(field)] = (length[Number(field)] ?? 0) + 1
  }
  return [field, places]
}
