import { buildDay } from '@/lib/dates/build-day'
import { finishExport } from '@/lib/export/finish'
import { summaryLine } from '@/lib/export/summary'
import { readExportPlan } from '@/lib/export/plan'

/** The folder to publish: out/, or what OUT_DIR says (tests build several publishers). */
const to = process.env.OUT_DIR ?? 'out'

const result = await finishExport({ from: '.export', to, ...readExportPlan(buildDay()) })
if (result.published) {
  console.log(summaryLine(result.summary, to))
} else {
  console.error(result.problems.join('\n'))
  console.error(`${result.problems.length} problems. Nothing was published; ${to}/ is as it was before.`)
  process.exitCode = 1
}
