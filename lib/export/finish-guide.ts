import { buildDay } from '@/lib/dates/build-day'
import { finishExport } from '@/lib/export/finish'
import { printPackets } from '@/lib/export/packets/print-packets'
import { readExportPlan } from '@/lib/export/plan'
import { summaryLine } from '@/lib/export/summary'

/** The folder to publish: out/, or what OUT_DIR says (tests build several publishers). */
const to = process.env.OUT_DIR ?? 'out'

/** Makes the folder to publish, with the packets on paper where there is a browser, and tells how it went. */
export async function finishGuide(chromium: string | undefined, isAsked: boolean): Promise<void> {
  const plan = readExportPlan(buildDay())
  const isPrinted = chromium !== undefined && plan.packets.length > 0
  const result = await finishExport({
    from: '.export',
    to,
    ...plan,
    ...(isPrinted ? { print: (packets, folder) => printPackets(packets, folder, chromium) } : {}),
  })
  if (!result.published) {
    console.error(result.problems.join('\n'))
    console.error(`${result.problems.length} problems. Nothing was published; ${to}/ is as it was before.`)
    process.exitCode = 1
    return
  }
  console.log(summaryLine(result.summary, to))
  if (isAsked && !isPrinted && plan.packets.length > 0)
    console.log('No browser is at hand, so the packets have no PDF; npm run packets makes them.')
}
