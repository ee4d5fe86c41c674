import { buildDay } from '@/lib/dates/build-day'
import { finishExport } from '@/lib/export/finish'
import { addressOf } from '@/lib/export/file-tree'
import { paperFiles } from '@/lib/export/packets/packet-paper'
import { paperNotice } from '@/lib/export/packets/paper-notice'
import { printPackets } from '@/lib/export/packets/print-packets'
import { readExportPlan } from '@/lib/export/plan'
import { summaryLine } from '@/lib/export/summary'

/** The folder to publish: out/, or what OUT_DIR says (tests build several publishers). */
const to = process.env.OUT_DIR ?? 'out'

/** Whether the packets are printed: not at all, where a browser does it, or else nothing is published. */
export type Paper = 'none' | 'where possible' | 'needed'

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
  const why =
    result.notPrinted === undefined
      ? paper === 'none' || isPrinted
        ? undefined
        : 'No browser is at hand, so the packets have no PDF.'
      : `The browser ${chromium ?? ''} failed, so the packets have no PDF (${result.notPrinted}).`
  const papers = plan.packets.flatMap(paperFiles).map(addressOf)
  for (const line of paperNotice({ why, papers, takenAway: result.takenAway, folder: to })) console.log(line)
}
