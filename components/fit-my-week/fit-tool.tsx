import { createElement } from 'react'
import { FitForm } from '@/components/fit-my-week/fit-form'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'
import { Part } from '@/components/page/part'
import { TrackResult } from '@/components/fit-my-week/track-result'
import { reasons } from '@/lib/content/schema/fit-words'

type FitToolProps = { programs: readonly Program[]; words: Pick<Words, 'fit' | 'program'> }

/**
 * The custom element around everything that only works with its script (fit-my-week.element.ts): shown from the start,
 * so that nothing moves when the script comes, and hidden where there is no script. The sentences that the script has
 * to fill stand in data attributes: it has no words of its own.
 */
export function FitTool({ programs, words }: FitToolProps) {
  const { form, result, status } = words.fit
  const sentences = {
    'data-half': form.half,
    'data-backwards': form.backwards,
    'data-travel-wrong': form.travelWrong,
    'data-none': result.none,
    'data-count-one': result.countOne,
    'data-count-other': result.countOther,
    'data-one': result.one,
    'data-other': result.other,
    'data-optional-one': result.optionalOne,
    'data-optional-other': result.optionalOther,
    'data-empty': result.empty,
    'data-fits': status.fits,
    'data-clashes': status.clashes,
    'data-first-one': status.firstOne,
    'data-first-other': status.firstOther,
    'data-with-count': status.track,
    'data-many': status.many,
    'data-unused': status.unused,
    'data-questions': status.questions,
  }
  return createElement(
    'fit-my-week',
    sentences,
    <div className="group no-script:hidden lg:grid lg:grid-cols-[5fr_4fr] lg:gap-12">
      <FitForm programs={programs} words={words} />
      <div className="max-lg:contents">
        <div className="z-10 mt-6 rounded-md border-2 border-sage-ink bg-sage px-4 py-2 leading-snug text-sage-ink group-has-[[data-result]:not([hidden])]:min-[18rem]:sticky min-[18rem]:bottom-0 lg:top-2 lg:bottom-auto lg:mt-12 print:static">
          <p className="whitespace-pre-line" data-status role="status">
            {result.empty}
          </p>
        </div>
        <FitResult programs={programs} words={words} />
      </div>
    </div>,
    <script src="/elements/fit-my-week.js" type="module" />,
  )
}

/** What clashes, track by track, and the questions that the reasons add. */
function FitResult({ programs, words }: FitToolProps) {
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
        <ul className="mt-2 list-disc stack-1 pl-5 leading-normal">
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
