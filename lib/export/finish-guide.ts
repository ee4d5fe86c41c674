import { buildDay } from '@/lib/dates/build-day'
import { finishExport } from '@/lib/export/finish'
import { printPackets } from '@/lib/export/packets/print-packets'
import { readExportPlan } from '@/lib/export/plan'
import { summaryLine } from '@/lib/export/summary'

/** The folder to publish: out/, or what OUT_DIR says (tests build several publishers). */
const to = process.env.OUT_DIR ?? 'out'

/** Whether the packets are printed: not at all, where a browser does it, or else nothing is published. */
export type Paper = 'none' | 'where possible' | 'needed'

const makesThem = 'npm run packets makes them.'

/** Makes the folder to publish, with the packets on paper, and tells how it went. */
export async function finishGuide(paper: Paper, chromium: string | undefined): Promise<void> {
  const plan = readExportPlan(buildDay())
  const isPrinted = paper !== 'none' && chromium !== undefined && plan.packets.length > 0
  const result = await finishExport({
    from: '.export',
    to,
    ...plan,
    mustPrint: paper === 'needed',
    ...(isPrinted ? { print: (packets, folder) => printPackets(packets, folder, chromium) } : {}),
  })
  if (!result.published) {
    console.error(result.problems.join('\n'))
    console.error(`${result.problems.length} problems. Nothing was published; ${to}/ is as it was before.`)
    process.exitCode = 1
    return
  }
  console.log(summaryLine(result.summary, to))
  if (result.notPrinted !== undefined)
    console.log(
      `The browser ${chromium ?? ''} failed, so the packets have no PDF (${result.notPrinted}); ${makesThem}`,
    )
  else if (paper !== 'none' && !isPrinted && plan.packets.length > 0)
    console.log(`No browser is at hand, so the packets have no PDF; ${makesThem}`)
}
