import { createElement } from 'react'
import { ProgramColumn, cell } from '@/components/compare-programs/program-column'
import type { Ask } from '@/lib/content/schema/asks'
import type { CompareProgramsData } from '@/lib/content/schema/compare-programs'
import { fill } from '@/lib/words/fill'

/** As many as fit side by side on a sheet of paper. */
const programs = [1, 2, 3] as const

type CompareFormProps = { asks: readonly Ask[]; words: CompareProgramsData }

/**
 * A program's answers stand together, since people call one program at a time: below each other on a phone. Where there
 * is room, and on paper, each program is a column and each question a row. The script only clears what was written
 * when the reader leaves, and says the names in the links.
 */
export function CompareForm({ asks, words }: CompareFormProps) {
  const { form } = words
  return createElement(
    'compare-programs',
    undefined,
    <form aria-label={words.title} autoComplete="off" className="mt-3">
      {/* Enter presses the first button that sends; one that is switched off keeps it from doing anything. */}
      <button disabled hidden type="submit" />
      <p className="no-script:hidden print:hidden">{words.leaving}</p>
      <nav aria-label={form.programs} className="lg:hidden print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {programs.map((number) => (
            <li key={number}>
              <a className="inline-flex tap items-center" data-name={number} href={`#program-${number}`}>
                {fill(form.program, { number })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="lg:mt-4 lg:grid lg:grid-flow-col lg:grid-cols-[15rem_1fr_1fr_1fr] lg:grid-rows-[repeat(13,auto)] lg:border-t lg:border-edge print:grid print:grid-flow-col print:grid-cols-[4fr_3fr_3fr_3fr] print:grid-rows-[repeat(13,auto)] print:border-t">
        {/* Each answer carries its question; these are for the eye alone. */}
        <div aria-hidden="true" className="hidden lg:contents print:contents">
          <p className={`font-semibold lg:self-stretch ${cell}`}>{form.question}</p>
          {asks.map(({ id, title, question }) => (
            <p className={`text-small leading-snug print:text-[0.9rem] print:leading-tight ${cell}`} key={id}>
              <strong className="block font-semibold print:hidden">{title}</strong> {question}
            </p>
          ))}
        </div>
        {programs.map((number) => (
          <ProgramColumn asks={asks} key={number} number={number} words={form} />
        ))}
      </div>
      <button
        className="mt-6 tap rounded-md border border-edge bg-surface px-3 font-sans text-base font-semibold text-link focus-visible:outline-ink print:hidden"
        type="reset"
      >
        {form.clear}
      </button>
    </form>,
    <script src="/elements/compare-programs.js" type="module" />,
  )
}
