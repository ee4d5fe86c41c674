import { Part } from '@/components/page/part'
import { TrackResult } from '@/components/fit-my-week/track-result'
import { reasons } from '@/lib/content/schema/fit-words'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'

type FitResultProps = { programs: readonly Program[]; words: Pick<Words, 'fit' | 'program'> }

/** What clashes, track by track in the order of the tracks, and the questions that the reasons add. */
export function FitResult({ programs, words }: FitResultProps) {
  const { result, reasons: said } = words.fit
  return (
    <Part id="what-clashes" title={result.title}>
      <p className="measure leading-normal">{result.note}</p>
      <div data-result hidden>
        <ul className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-6">
          {programs.map((program) => (
            <TrackResult key={program.id} program={program} words={words} />
          ))}
        </ul>
      </div>
      <div className="mt-6 measure" data-added hidden>
        <h3 className="text-h3">{result.questions}</h3>
        <ul className="mt-2 list-disc space-y-1 pl-5 leading-normal">
          {reasons.map((reason) => (
            <li data-question={reason} hidden key={reason}>
              {said[reason].question}
            </li>
          ))}
        </ul>
      </div>
    </Part>
  )
}
