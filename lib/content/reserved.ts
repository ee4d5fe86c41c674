import { servicePageIds } from '@/lib/content/schema/pages'
import { sectionIds } from '@/lib/content/schema/sections'

/** First parts of addresses that are the guide's, now or as promised for later; no page of a publisher may take one. */
export const reservedSlugs: readonly string[] = [
  ...sectionIds,
  ...servicePageIds,
  'glossary',
  'sheets',
  'packets',
  'text-messages',
  'go',
  'i',
  'es',
  'elements',
  'brand',
  '404',
  'index',
]
