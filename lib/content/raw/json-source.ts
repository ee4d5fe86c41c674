import { placeAt } from '@/lib/content/place'
import type { Place } from '@/lib/content/place'

const strings = /"(?:[^"\\]|\\.)*"/g

/** True of JSON in which no field stands twice: of two, its reader would drop one without a word. */
export function isPlainJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return false
  }
  const names = [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter(([, colon]) => colon === ':')
  return names.length === countFields(value)
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const parts = Object.values(value)
  return parts.reduce<number>((sum, part) => sum + countFields(part), Array.isArray(value) ? 0 : parts.length)
}

/** What people write into JSON that does not belong there, outside of its texts. */
const slips: readonly (readonly [form: RegExp, message: string])[] = [
  [/#|\/\/|\/\*/, 'a remark cannot stand in this file; delete it'],
  [/,(?=\s*[}\]])/, 'the comma before a closing bracket is too much; delete it'],
  [/['“”]/, 'texts and names of fields stand in "double quotes" here'],
  [/[A-Za-z_][\w-]*(?=\s*:)/, 'the name of a field stands in "double quotes" here'],
  [/["}\]\w](?=\s*\n\s*["{])/, 'a comma is missing at the end of this line'],
]

/** Where a text stops to be JSON and what to do; undefined for a text that a reader of JSON accepts. */
export function jsonProblem(text: string): { readonly place: Place; readonly message: string } | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch {
    // Texts may hold all of it.
    const outside = text.replaceAll(strings, (found) => `"${' '.repeat(found.length - 2)}"`)
    for (const [form, message] of slips) {
      const index = form.exec(outside)?.index
      if (index !== undefined && !/^(?:true|false|null)\b/.test(outside.slice(index)))
        return { place: placeAt(text, index), message }
    }
    return {
      place: { line: 1, column: 1 },
      message:
        'this file must be JSON: [ ] around the list, { } around each entry, "name": "text" in it, commas between them',
    }
  }
}
