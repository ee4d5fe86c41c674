import { buildDay } from '@/lib/dates/build-day'
import { finishExport } from '@/lib/export/finish'
import { summaryLine } from '@/lib/export/summary'
import { readExportPlan } from '@/lib/export/plan'

const result = await finishExport({ from: '.export', to: 'out', ...readExportPlan(buildDay()) })
if (result.published) {
  console.log(summaryLine(result.summary))
} else {
  console.error(result.problems.join('\n'))
  console.error(`${result.problems.length} problems. Nothing was published; out/ is as it was before.`)
  process.exitCode = 1
}
