import { Part } from '@/components/page/part'
import type { MyShareData } from '@/lib/content/schema/my-share'

/** What the numbers come to, said anew after each change; before that, what is still missing. */
export function ShareResult({ words }: { words: MyShareData['result'] }) {
  return (
    <div className="print:has-[dl[hidden]]:hidden lg:sticky lg:top-2 lg:self-start">
      <Part id="about-your-share" title={words.title}>
        <div
          className="measure stack-2 rounded-md border-2 border-sage-ink bg-sage px-4 py-3 leading-snug text-sage-ink print:py-1"
          role="status"
        >
          <p data-say>{words.empty}</p>
          <dl className="stack-2 print:not-[[hidden]]:flex print:not-[[hidden]]:justify-between" hidden>
            <Row name="first-week" term={words.firstWeek} />
            <Row name="week" term={words.week} />
            <Row isLarge name="in-all" term={words.inAll} />
          </dl>
          <p data-notes />
        </div>
        <p className="mt-2 measure font-semibold">{words.estimate}</p>
      </Part>
    </div>
  )
}

type RowProps = { name: string; term: string; isLarge?: boolean }

function Row({ name, term, isLarge = false }: RowProps) {
  return (
    <div className="print:mt-0" data-row={name}>
      <dt>{term}</dt>
      <dd className={`font-bold ${isLarge ? 'font-serif text-2xl print:text-xl' : 'text-h3'}`} />
    </div>
  )
}
