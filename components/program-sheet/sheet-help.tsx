import type { FrameData } from '@/components/page/frame-data'
import { actionOf, frameLine, lineText } from '@/lib/content/help-line-words'

type SheetHelpProps = {
  frame: FrameData
  /** What a person must know before they stop or cut down: its title, and the short texts of the dangers. */
  warning: { title: string; lines: readonly string[] }
}

/**
 * The warning and whom to call, in the room that a sheet has: 911, care today, 988, finding care, in this order.
 * On paper no link leads on, so it says what the linked page would.
 */
export function SheetHelp({ frame, warning }: SheetHelpProps) {
  const { help } = frame.words
  const line = (id: 'emergency' | 'lifeline' | 'national-helpline') => {
    const found = frameLine(frame.helpLines, id)
    return { title: actionOf(found), text: lineText(found, help) }
  }
  const tiers = [
    line('emergency'),
    { title: help.today, text: help.todayText },
    line('lifeline'),
    line('national-helpline'),
  ]
  return (
    <div className="mt-3 hidden print:block">
      <p className="rounded-md border border-l-8 border-line border-l-urgent px-4 py-1">
        <strong className="font-semibold">{warning.title}</strong> {warning.lines.join(' ')}
      </p>
      <ul className="mt-2 grid grid-cols-2 gap-x-6 gap-y-1">
        {tiers.map(({ title, text }) => (
          <li key={title}>
            <strong className="font-semibold">{title}</strong> {text}
          </li>
        ))}
        <li className="col-span-2">{help.limit}</li>
      </ul>
    </div>
  )
}
