import type { Ask } from '@/lib/content/schema/asks'
import type { CompareProgramsData } from '@/lib/content/schema/compare-programs'
import { fill } from '@/lib/words/fill'

/** A cell of the table that shows where there is room. */
export const cell = 'border-edge py-3 lg:border-b lg:px-2 print:border-b print:px-1 print:py-0.5'

/** As many letters as a cell holds on paper. */
const longestNote = 80
const longestName = 40

type ProgramColumnProps = {
  asks: readonly Ask[]
  /** 1 to 3. */
  number: number
  words: CompareProgramsData['form']
}

/** What one program said to each question. Its name in a label is what was typed. */
export function ProgramColumn({ asks, number, words }: ProgramColumnProps) {
  const [heading, name] = [`program-${number}`, `name-${number}`]
  return (
    <div aria-labelledby={`${heading} ${name}`} className="mt-6 lg:contents print:contents" role="group">
      <div className={`border-b lg:border-l print:border-l ${cell}`}>
        <h2 className="text-2xl lg:text-h3 print:hidden" id={heading}>
          {fill(words.program, { number })}
        </h2>
        <label className="block print:flex print:items-baseline print:gap-1">
          <span className="block text-small text-ink-soft print:shrink-0">{words.name}</span>
          <input
            className="tap w-full rounded-md border border-edge bg-surface px-3 font-sans text-base focus-visible:outline-ink print:min-h-0 print:border-0 print:bg-transparent print:px-0"
            data-number={number}
            id={name}
            maxLength={longestName}
            type="text"
          />
        </label>
      </div>
      {asks.map((ask) => (
        <Answer ask={ask} key={ask.id} number={number} words={words} />
      ))}
    </div>
  )
}

/** Three ticks, of which none is better than another, and room for a note. The name only holds the ticks together. */
function Answer({ ask, number, words }: Omit<ProgramColumnProps, 'asks'> & { ask: Ask }) {
  return (
    <fieldset className={`min-w-0 border-b max-lg:pt-0 lg:border-l print:border-l ${cell}`}>
      <legend className="max-w-full pt-3 leading-snug font-semibold wrap-anywhere lg:sr-only print:sr-only">
        {ask.question}
      </legend>
      <div className="flex flex-wrap gap-x-6 lg:justify-around lg:gap-x-1 print:justify-between print:gap-x-0">
        {(['yes', 'no', 'unsure'] as const).map((answer) => (
          <label
            className="flex tap items-center gap-2 text-small lg:flex-col lg:gap-0 lg:leading-snug print:min-h-0 print:flex-row print:gap-1 print:leading-none"
            key={answer}
          >
            <input
              className="size-11 shrink-0 accent-steady focus-visible:outline-ink print:size-3"
              name={`${ask.id}-${number}`}
              type="radio"
            />
            <span>{words[answer]}</span>
          </label>
        ))}
      </div>
      <label className="mt-1 block print:mt-0">
        <span className="block text-small text-ink-soft print:hidden">{words.notes}</span>
        <textarea
          className="block w-full resize-none rounded-md border border-edge bg-surface px-3 py-1 font-sans text-base leading-snug focus-visible:outline-ink print:h-[3.2rem] print:overflow-hidden print:border-0 print:bg-transparent print:p-0 print:text-[0.86rem] print:leading-[1.2]"
          maxLength={longestNote}
          rows={3}
        />
      </label>
    </fieldset>
  )
}
