import type { Words } from '@/lib/content/schema/words'
import type { frameLineIds, HelpLine } from '@/lib/content/schema/help-lines'
import { fill } from '@/lib/words/fill'

/** A line of the help block. The schema has made sure that each is there. */
export function frameLine(lines: readonly HelpLine[], id: (typeof frameLineIds)[number]): HelpLine {
  const found = lines.find((line) => line.id === id)
  if (found === undefined) throw new Error(`content/help-lines.yaml has no line ${id}`)
  return found
}

type Strip = Omit<Words['frame']['crisisStrip'], 'label'>

/** What the strip at the top of each page says, in a row: for danger to life, and for a crisis. */
export function crisisLines(strip: Strip): { readonly danger: string; readonly crisis: string } {
  const { line, dangerLead, dangerCall, crisisLead, crisisCall } = strip
  return {
    danger: fill(line, { lead: dangerLead, call: dangerCall }),
    crisis: fill(line, { lead: crisisLead, call: crisisCall }),
  }
}

/** What to do: "Call or text 988". The number is always the one that the link dials. */
export function actionOf({ number, action }: HelpLine): string {
  return fill(action, { number })
}

/** What a line is for, who answers, when, and what it costs, in a row. */
export function lineText(
  { use, who, hours, cost }: HelpLine,
  words: Pick<Words['frame']['help'], 'line' | 'lineWithCost'>,
): string {
  return cost === undefined
    ? fill(words.line, { use, who, hours })
    : fill(words.lineWithCost, { use, who, hours, cost })
}
