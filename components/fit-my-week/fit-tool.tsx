import { createElement } from 'react'
import { FitForm } from '@/components/fit-my-week/fit-form'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'
import { Part } from '@/components/page/part'
import { TrackResult } from '@/components/fit-my-week/track-result'
import { reasons } from '@/lib/content/schema/fit-words'

type FitToolProps = { programs: readonly Program[]; words: Pick<Words, 'fit' | 'program'> }

/**
 * The custom element around everything that only works with its script (fit-my-week.element.ts), which shows it. The
 * sentences that the script has to fill stand in data attributes: it has no words of its own.
 */
export function FitTool({ programs, words }: FitToolProps) {
  const { form, result, status } = words.fit
  const sentences = {
    'data-half': form.half,
    'data-backwards': form.backwards,
    'data-travel-wrong': form.travelWrong,
    'data-one': result.one,
    'data-other': result.other,
    'data-optional-one': result.optionalOne,
    'data-optional-other': result.optionalOther,
    'data-cleared': status.cleared,
    'data-marked-one': status.marked.one,
    'data-marked-other': status.marked.other,
    'data-tracks': status.tracks,
    'data-no-track': status.noTrack,
    'data-unused': status.unused,
    'data-questions': status.questions,
  }
  return createElement(
    'fit-my-week',
    sentences,
    <div data-tool hidden>
      <div className="lg:grid lg:grid-cols-[5fr_4fr] lg:gap-12">
        <FitForm words={words} />
        <FitResult programs={programs} words={words} />
      </div>
    </div>,
    <script src="/elements/fit-my-week.js" type="module" />,
  )
}

/** What clashes, track by track in the order of the tracks, and the questions that the reasons add. */
function FitResult({ programs, words }: FitToolProps) {
  const { result, reasons: said } = words.fit
  return (
    <Part id="what-clashes" title={result.title}>
      <div className="measure rounded-md bg-sage px-4 py-3 leading-normal text-sage-ink forced-colors:border">
        <p data-status role="status" />
        <p data-empty>{result.empty}</p>
      </div>
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
