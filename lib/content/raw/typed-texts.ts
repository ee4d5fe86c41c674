import type { VFile } from 'vfile'
import type { z } from 'zod'
import { quoted } from '@/lib/content/raw/quoted'
import { report } from '@/lib/content/raw/report'
import type { ValuePath, YamlSource } from '@/lib/content/raw/yaml-source'
import { unfitCharacters } from '@/lib/words/characters'
import { fieldTexts } from '@/lib/words/field-texts'

/** Reports texts that end in a remark: what was typed behind ` #` would stand on no page. */
export function tellRemarks(file: VFile, yaml: YamlSource, schema: z.ZodType): void {
  if (yaml.remarks.length === 0) return
  const texts = fieldTexts(schema, yaml.value).filter(({ meaning }) => meaning !== 'code')
  const shown = new Set(texts.map(({ path }) => path.join('\0')))
  for (const { path, read, remark } of yaml.remarks.filter((one) => shown.has(one.path.join('\0')))) {
    const key = path.at(-1)
    const whole = quoted(`${read}${remark}`)
    report(
      file,
      yaml.placeOf(path),
      'remark',
      `${path.join('.')}: found "${read}", and behind it ${remark.trim()}, which is a remark and stands on no page; write ${typeof key === 'string' ? `${key}: ${whole}` : whole}, or the remark on a line of its own`,
    )
  }
}

/** Reports characters that no text may hold and that the file does not show: written as `\\u200b`, for example. */
export function tellUnfitTexts(file: VFile, yaml: YamlSource): void {
  if (!holdsUnfit(yaml.value)) return
  for (const [path, text] of textsIn(yaml.value, [])) {
    for (const { code, advice } of unfitCharacters(text)) {
      const typed = yaml.typedAt(path)
      if (unfitCharacters(typed).some((seen) => seen.code === code)) continue
      report(
        file,
        yaml.placeOf(path),
        'character',
        `${path.join('.') || 'the file'}: found ${code}: ${advice}`,
      )
    }
  }
}

/** True where a text, or the name of a field, holds one: nearly no file does, and then no way to a text is laid out. */
function holdsUnfit(value: unknown): boolean {
  if (typeof value === 'string') return unfitCharacters(value).length > 0
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(holdsUnfit)
  return Object.entries(value).some(([key, part]) => unfitCharacters(key).length > 0 || holdsUnfit(part))
}

function textsIn(value: unknown, path: ValuePath): readonly (readonly [ValuePath, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, part]) => [
    ...textsIn(part, [...path, isList ? Number(key) : key]),
    ...(isList ? [] : [[[...path, key], key] as const]),
  ])
}
