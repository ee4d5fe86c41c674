import { existsSync } from 'node:fs'
import { contentFolder } from '@/lib/content/content-dir'
import { buildDay } from '@/lib/dates/build-day'
import { checkWithBrand } from '@/lib/check/check'
import { coverageTable, gradeTable, problemLines, warningLines } from '@/lib/check/print'

/** `npm run check`: all rules on content/. `-- --report` adds the table of reading levels, `-- --coverage` that of claims. */
const folder = contentFolder

if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Run this from the project's root.`)
  process.exit(1)
}

const checked = await checkWithBrand(folder, buildDay())
const problems = problemLines(checked.raw.files)

const warnings = warningLines(checked.raw.files)
if (warnings.length > 0) console.warn(`${warnings.join('\n')}\n`)
for (const one of checked.contexts) {
  if (process.argv.includes('--report')) console.log(gradeTable(one))
  if (process.argv.includes('--coverage')) console.log(coverageTable(one))
}

if (problems.length > 0) {
  console.error(problems.join('\n'))
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}; nothing was built.`,
  )
  process.exit(1)
}

console.log(`${checked.documents.length} files in ${folder} are sound.`)
