import { actionOf, frameLine } from '@/lib/content/help-line-words'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { Words } from '@/lib/content/schema/words'

type HelpOnPaperProps = {
  help: Words['frame']['help']
  lines: readonly HelpLine[]
  /** True where something follows on the same line. */
  isInline?: boolean
}

/** On paper two lines: the numbers in their order, and what they cannot do. The strip at the top says what each is for. */
export function HelpOnPaper({ help, lines, isInline = false }: HelpOnPaperProps) {
  const shown = (['emergency', 'lifeline', 'national-helpline'] as const).map((id) => frameLine(lines, id))
  return (
    <p className={isInline ? 'hidden print:inline' : 'hidden text-base leading-snug print:block'}>
      <strong>
        {help.title}
        {': '}
        {shown.map(actionOf).join(' · ')}
        {'. '}
      </strong>
      {help.limit}
    </p>
  )
}
