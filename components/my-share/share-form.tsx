import { ShareField, fieldLook } from '@/components/my-share/share-field'
import { Part } from '@/components/page/part'
import type { MyShareData } from '@/lib/content/schema/my-share'
import type { Program } from '@/lib/program/schema'
import { partsOf } from '@/lib/program/share/parts'

type ShareFormProps = { programs: readonly Program[]; words: MyShareData['form'] }

/** The reader's own numbers. What is typed has no name and no address to go to, so nothing could be sent. */
export function ShareForm({ programs, words }: ShareFormProps) {
  return (
    <Part id="your-numbers" title={words.title}>
      <form
        aria-labelledby="your-numbers"
        autoComplete="off"
        className="measure print:columns-2 print:gap-6"
        noValidate
      >
        {/* Enter presses the first button that sends; one that is switched off keeps it from doing anything. */}
        <button disabled hidden type="submit" />
        <p className="print:hidden">
          {words.note} {words.nothingKept}
        </p>
        <ProgramChoice programs={programs} words={words} />
        <div data-own>
          <div className="flex flex-wrap gap-x-6 print:block">
            <ShareField id="visits" keys="numeric" {...words.visits} />
            <ShareField id="weeks" keys="numeric" {...words.weeks} />
          </div>
        </div>
        <fieldset className="mt-6 min-w-0 print:mt-1">
          <legend className="font-semibold print:hidden">{words.pays}</legend>
          <p className="text-small text-ink-soft print:hidden">{words.paysNote}</p>
          <ShareField id="copay" {...words.copay} />
          <ShareField id="percent" keys="numeric" {...words.percent} />
        </fieldset>
        <ShareField id="price" {...words.price} />
        <ShareField id="deductible" {...words.deductible} />
        <DeductibleCounts words={words} />
        <ShareField id="limit" {...words.limit} />
        <button className={`mt-6 font-semibold text-link print:hidden ${fieldLook}`} data-clear type="button">
          {words.clear}
        </button>
      </form>
    </Part>
  )
}

/** The tracks with days that can be counted, or the reader's own visits. */
function ProgramChoice({ programs, words }: ShareFormProps) {
  const counted = programs
    .map((program) => ({ program, parts: partsOf(program) }))
    .filter(({ parts }) => parts.length > 0)
  return (
    <label className="mt-4 block print:mt-0 print:not-has-[option:not([value='']):checked]:hidden">
      <span className="block font-semibold">{words.program}</span>
      <select className={`mt-1 ${fieldLook}`} data-track>
        <option value="">{words.own}</option>
        {counted.map(({ program, parts }) => (
          <option key={program.id} value={JSON.stringify(parts)}>
            {program.name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The name only holds the two answers together. */
function DeductibleCounts({ words }: { words: MyShareData['form'] }) {
  return (
    <fieldset aria-describedby="counts-note" className="mt-4 min-w-0 print:mt-1">
      <legend className="font-semibold">{words.counts.label}</legend>
      <p className="text-small text-ink-soft print:hidden" id="counts-note">
        {words.counts.note}
      </p>
      <div className="print:flex print:gap-4">
        {(['yes', 'no'] as const).map((answer) => (
          <label className="flex tap items-center gap-3 print:min-h-0 print:gap-1" key={answer}>
            <input
              className="size-11 shrink-0 accent-steady focus-visible:outline-ink print:size-3"
              data-counts={answer}
              name="counts"
              type="radio"
            />
            <span>{words[answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
