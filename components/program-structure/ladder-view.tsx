import { Bar } from '@/components/program-structure/bar'
import { ExampleLine } from '@/components/program-structure/example-badge'
import { Frame, Heading } from '@/components/program-structure/frame'
import { More } from '@/components/program-structure/sessions-view'
import type { MoreLink } from '@/components/program-structure/sessions-view'
import { ladder, nearRungs } from '@/lib/program/ladder'
import type { Rung } from '@/lib/program/ladder'
import { capital } from '@/lib/program/sentence-case'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

type LadderViewProps = {
  program: Program
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  label?: string
  /** The page on all levels of care. With it only those of this program and the one above are drawn. */
  allLevels?: MoreLink | undefined
}

/** The levels of care, least care first, with their hours; those of this program are marked in words. */
export function LadderView({ program, headingLevel, words, label, allLevels }: LadderViewProps) {
  const rungs = ladder(program, words)
  const drawn = allLevels === undefined ? rungs : nearRungs(rungs)
  return (
    <Frame name={words.names.ladder} label={label} headingLevel={headingLevel}>
      <ExampleLine program={program} words={words} />
      <ol className="grid gap-3 lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] print:grid-cols-3">
        {drawn.map((rung) => (
          <Level
            headingLevel={label ? headingLevel + 1 : headingLevel}
            height={(rungs.indexOf(rung) + 1) / rungs.length}
            key={rung.level}
            rung={rung}
            words={words}
          />
        ))}
      </ol>
      <p className="mt-3 max-w-[34em]">{words.ladder.note}</p>
      <More link={allLevels} />
    </Frame>
  )
}

type LevelProps = {
  rung: Rung
  /** How much care it is, as a part of the most. */
  height: number
  headingLevel: number
  words: ProgramWords
}

function Level({ rung: { name, hours, what, here }, height, headingLevel, words }: LevelProps) {
  return (
    <li
      className={`min-w-0 break-inside-avoid border-l-4 pl-4 wrap-anywhere ${here === undefined ? 'border-line' : 'border-group-ink'}`}
    >
      <Heading level={headingLevel} className="font-serif text-h3 font-semibold">
        {name}
      </Heading>
      <Bar from={here === undefined ? 0 : height} to={height} />
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
  )
}
