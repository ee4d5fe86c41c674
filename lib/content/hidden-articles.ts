import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { collect, slugOf } from '@/lib/content/raw/collection'
import type { Collection } from '@/lib/content/raw/collection'
import { articleAddress } from '@/lib/links/addresses'

/** Ids of the articles that the publisher hides (`hide` in site.yaml): no reader sees them. */
export function hiddenIds(of: Collection['of']): ReadonlySet<string> {
  return new Set(of('Site').flatMap(({ data }) => data.hide ?? []))
}

/** Their addresses. */
export function hiddenAddressesOf(of: Collection['of']): ReadonlySet<string> {
  const hide = hiddenIds(of)
  const hidden = of('Article').filter(({ data }) => hide.has(data.id))
  return new Set(hidden.map(({ document, data }) => articleAddress(data.section, slugOf(document))))
}

const hideField = z.object({ hide: z.array(z.string()).optional() })

/** The same for a folder. Nothing is read but site.yaml as long as nothing is hidden. */
export function hiddenAddressesIn(folder: string): ReadonlySet<string> {
  const file = join(folder, 'site.yaml')
  const site = existsSync(file) ? hideField.safeParse(parse(readFileSync(file, 'utf8'))).data : undefined
  if (site?.hide === undefined) return new Set()
  return hiddenAddressesOf(collect(readRawContent(folder).documents, [], []).of)
}
