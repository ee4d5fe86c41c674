import { Part } from '@/components/page/part'
import type { MyShareData } from '@/lib/content/schema/my-share'
import { shareParts } from '@/lib/links/tool-parts'

/** The same sum for a pen: a row for each step, and room to write, which a small screen needs for the words. */
export function ByHand({ words }: { words: MyShareData['byHand'] }) {
  return (
    <Part id={shareParts.byHand} title={words.title}>
      <p className="measure leading-normal print:leading-tight">{words.note}</p>
      <table className="mt-3 w-full max-w-[44rem] text-left leading-snug print:mt-1 print:max-w-none">
        <thead>
          <tr className="border-b border-edge">
            <th className="py-1 pr-2" scope="col">
              {words.step}
            </th>
            <th className="hidden w-1/5 px-2 py-1 md:table-cell print:table-cell" scope="col">
              {words.fewest}
            </th>
            <th className="hidden w-1/5 px-2 py-1 md:table-cell print:table-cell" scope="col">
              {words.most}
            </th>
          </tr>
        </thead>
        <tbody>
          {words.steps.map((step) => (
            <tr className="border-b border-edge" key={step}>
              <th className="py-2 pr-2 font-normal print:py-0.5" scope="row">
                {step}
              </th>
              <td className="hidden border-l border-edge md:table-cell print:table-cell" />
              <td className="hidden border-l border-edge md:table-cell print:table-cell" />
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
