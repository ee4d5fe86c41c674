import type { HTMLElement } from 'node-html-parser'
import { z } from 'zod'

const itemSchema = z.looseObject({
  '@context': z.string().regex(/^https:\/\/schema\.org\/?$/, 'must be https://schema.org'),
  '@type': z.string(),
})
const blockSchema = z.union([itemSchema.transform((item) => [item]), z.array(itemSchema)])

type JsonLd = {
  items: z.infer<typeof itemSchema>[]
  /** Why a block cannot be read. */
  problems: string[]
}

/** The JSON-LD of a page, all blocks together. */
export function jsonLdOf(dom: HTMLElement): JsonLd {
  const found: JsonLd = { items: [], problems: [] }
  for (const script of dom.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      found.items.push(...blockSchema.parse(JSON.parse(script.textContent)))
    } catch (error) {
      found.problems.push(`has JSON-LD that cannot be read: ${error instanceof Error ? error.message : ''}`)
    }
  }
  return found
}
