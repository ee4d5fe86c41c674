import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedSchema } from '@/lib/content/schema/redirects'
import { contentFolder } from '@/lib/content/content-dir'
import { checkContent } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { promisedNow } from '@/lib/check/rules/ledger'
import { mergedLedger } from '@/lib/links/ledger'

/** `npm run publish:record`: writes every address and anchor of today into content/published.json. It only ever grows. */
const folder = contentFolder
const context = checkContent(folder, new Date().toISOString().slice(0, 10))
const problems = problemLines(context.raw.files)
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n\nThe content is not sound; nothing was recorded.`)
  process.exit(1)
}
const before = publishedSchema.parse(JSON.parse(String(context.raw.file('published.json'))))
const after = mergedLedger(new Map(Object.entries(before)), promisedNow(context))
writeFileSync(join(folder, 'published.json'), `${JSON.stringify(after, null, 2)}\n`)
console.log(`${Object.keys(after).length} addresses are recorded.`)
