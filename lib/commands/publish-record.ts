import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { publishedSchema } from '@/lib/content/schema/redirects'
import { contentFolder } from '@/lib/content/content-dir'
import { checkWithBrand } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { ledgerFiles, promisedNow } from '@/lib/check/rules/ledger'
import { buildDay } from '@/lib/dates/build-day'
import { mergedLedger, withoutPromised } from '@/lib/links/ledger'
import type { AddressBook } from '@/lib/links/ledger'

/**
 * `npm run publish:record`: notes every address and anchor of today, in the publisher's own ledger what the guide's does
 * not promise already. `-- --guide` writes the guide's; that is for those who make the guide. A ledger only ever grows.
 */
const folder = contentFolder
const context = await checkWithBrand(folder, buildDay())
const problems = problemLines(context.raw.files)
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n\nThe content is not sound; nothing was recorded.`)
  process.exit(1)
}

const isGuide = process.argv.includes('--guide')
const name = isGuide ? ledgerFiles.guide : ledgerFiles.own
const before = read(name)
const after = mergedLedger(
  before,
  isGuide ? promisedNow(context) : withoutPromised(promisedNow(context), read(ledgerFiles.guide)),
)
const path = join(folder, name)
mkdirSync(dirname(path), { recursive: true })
writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`)
console.log(`${Object.keys(after).length} addresses are recorded in ${path}.`)

function read(file: string): AddressBook {
  const text = String(context.raw.file(file))
  return new Map(Object.entries(publishedSchema.parse(JSON.parse(text === '' ? '{}' : text))))
}
