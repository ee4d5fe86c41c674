import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { hiddenAddresses } from '@/lib/content/hidden-articles'
import { collectAll } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'

const hideField = z.object({
  hide: z.array(z.string()).optional(),
  hidePackets: z.array(z.string()).optional(),
})

/** Addresses of the hidden articles and packets of a folder, for Contentlayer. Nothing is read but site.yaml as long as nothing is hidden. */
export function hiddenAddressesIn(folder: string): ReadonlySet<string> {
  const file = join(folder, 'site.yaml')
  const site = existsSync(file) ? hideField.safeParse(parse(readFileSync(file, 'utf8'))).data : undefined
  if (site?.hide === undefined && site?.hidePackets === undefined) return new Set()
  const all = collectAll(readRawContent(folder).documents)
  return new Set(all.flatMap((one) => [...hiddenAddresses(one).keys()]))
}
