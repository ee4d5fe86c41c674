import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { collect, type Collection, slugOf } from '@/lib/content/raw/collection'
import { articleAddress } from '@/lib/links/addresses'

/** Addresses of the articles that the publisher hides (`hide` in site.yaml). */
export function hiddenAddressesOf(of: Collection['of']): ReadonlySet<string> {
  const hide = of('Site').at(0)?.data.hide ?? []
  const hidden = of('Article').filter(({ data }) => hide.includes(data.id))
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
