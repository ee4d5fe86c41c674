import { fieldLook } from '@/components/my-share/share-field'
import { Part } from '@/components/page/part'
import type { MyShareData } from '@/lib/content/schema/my-share'
import { shareParts } from '@/lib/links/tool-parts'

/** What to ask the plan, with room for who answered, when, and under which number. */
export function PlanCall({ words }: { words: MyShareData['call'] }) {
  const fields = [
    { id: 'call-who', label: words.who },
    { id: 'call-date', label: words.date },
    { id: 'call-reference', label: words.reference },
  ]
  return (
    <Part id={shareParts.call} title={words.title}>
      <p className="measure leading-normal print:hidden">{words.note}</p>
      <form
        aria-labelledby={shareParts.call}
        autoComplete="off"
        className="mt-3 flex flex-wrap gap-x-6 gap-y-3 print:mt-0 print:flex-nowrap"
      >
        <button disabled hidden type="submit" />
        {fields.map(({ id, label }) => (
          <label className="min-w-0 grow basis-56 print:basis-0" key={id}>
            <span className="block font-semibold">{label}</span>
            <input className={`mt-1 w-full ${fieldLook}`} id={id} type="text" />
          </label>
        ))}
      </form>
      <ol className="mt-4 measure list-decimal stack-2 pl-6 leading-normal print:mt-1 print:leading-tight">
        {words.questions.map((question) => (
          <li key={question}>
            <span className="print:flex print:gap-2">
              {question}
              <span aria-hidden="true" className="hidden h-4 grow border-b border-edge print:block" />
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
