import { createElement } from 'react'
import { FitForm } from '@/components/fit-my-week/fit-form'
import { FitResult } from '@/components/fit-my-week/fit-result'
import type { Words } from '@/lib/content/schema/words'
import type { Program } from '@/lib/program/schema'

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
