import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

type ExampleBadgeProps = { program: Pick<Program, 'example'>; words: Pick<ProgramWords, 'example'> }

/** Says that the numbers beside it are no real program's; nothing once a program has made them its own. */
export function ExampleBadge({ program, words }: ExampleBadgeProps) {
  if (!program.example) return null
  return (
    <>
      <span className="mr-1 inline-block rounded bg-sand px-2 text-sand-ink forced-colors:border print:border">
        {words.example}
      </span>{' '}
    </>
  )
}

/** The badge on a line of its own; on paper it stays with what it is about. */
export function ExampleLine(props: ExampleBadgeProps) {
  if (!props.program.example) return null
  return (
    <p className="mb-2 break-after-avoid">
      <ExampleBadge {...props} />
    </p>
  )
}
