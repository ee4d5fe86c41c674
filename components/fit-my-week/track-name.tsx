import { ExampleBadge } from '@/components/program-structure/example-badge'
import type { Words } from '@/lib/content/schema/words'
import type { Addresses } from '@/lib/links/addresses'
import { oneZone, whoAndWhere } from '@/lib/program/fact-words'
import type { Program } from '@/lib/program/schema'

type TrackNameProps = { program: Program; at: Addresses; words: Pick<Words, 'program'> }

/** What a track is called, with the way to its page, and that it is an example when it is. */
export function TrackName({ program, at, words }: TrackNameProps) {
  return (
    <>
      <a className="inline-flex tap items-center font-serif text-h3 font-bold" href={at.program(program.id)}>
        {program.name}
      </a>{' '}
      <span className="mb-2 block font-normal text-ink-soft">
        <ExampleBadge program={program} words={words.program} />
        {[whoAndWhere(program, words.program), ...oneZone(program, words.program)].join(' ')}
      </span>
    </>
  )
}
