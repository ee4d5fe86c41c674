import { Bar } from '@/components/program-structure/bar'
import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { ladder } from '@/lib/program/ladder'
import { capital } from '@/lib/program/sentence-case'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type LadderViewProps = { program: Program; headingLevel: 2 | 3 | 4; words: ProgramWords; label?: string }

/** The levels of care, least care first, with their hours; those of this program are marked in words. */
export function LadderView({ program, headingLevel, words, label }: LadderViewProps) {
  const rungs = ladder(program, words)
  return (
    <Frame name={words.names.ladder} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      <ol className="grid gap-3 print:grid-cols-3">
        {rungs.map(({ level, name, hours, what, here }, index) => (
          <li
            key={level}
            className={`min-w-0 break-inside-avoid border-l-4 pl-4 wrap-anywhere ${here === undefined ? 'border-line' : 'border-group-ink'}`}
          >
            <Heading
              level={label ? headingLevel + 1 : headingLevel}
              className="font-serif text-h3 font-semibold"
            >
              {name}
            </Heading>
            <Bar from={here === undefined ? 0 : (index + 1) / rungs.length} to={(index + 1) / rungs.length} />
            <p>
              <strong className="font-semibold">{capital(hours, words)}.</strong> {what}
            </p>
            {here !== undefined ? (
              <p>
                <span className="inline-block rounded bg-sage px-2 font-semibold text-sage-ink forced-colors:border print:border">
                  {fill(words.ladder.here, { phases: here })}
                </span>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <p className="mt-3 max-w-[34em]">{words.ladder.note}</p>
    </Frame>
  )
}
