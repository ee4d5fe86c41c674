import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import type { TextContext } from '@/components/article/text-context'
import { TextEnd } from '@/components/article/text-end'
import { WarningStrips } from '@/components/article/warning-strips'
import { HelpOnPaper } from '@/components/page/help-on-paper'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Sheet } from '@/lib/library/library'

type SheetPageViewProps = { sheet: Sheet; context: TextContext }

/** One page of paper. Its lists are boxes to tick; a plain one prints its own words and nothing else. */
export function SheetPageView({ sheet, context }: SheetPageViewProps) {
  const isPlain = sheet.plain === true
  return (
    <div className={isPlain ? 'one-sheet plain-sheet' : 'one-sheet'}>
      <h1 className="mt-2 max-w-[22em] text-[1.875rem] md:text-[2.5rem] print:text-2xl">{sheet.title}</h1>
      <p className="mt-2 measure text-ink-soft print:hidden">{context.words.pages.paperSheets.how}</p>
      {isPlain ? null : (
        <div className="mt-3 measure">
          <WarningStrips context={context} dangers={dangersOf(sheet.topics)} />
        </div>
      )}
      <div className="text sheet-text mt-4 measure print:mt-2">
        <CompiledMdx components={mdxComponents(context)} text={sheet} />
      </div>
      {isPlain ? null : (
        <div className="mt-4 hidden border-t border-line pt-2 text-base leading-snug print:block">
          <HelpOnPaper help={context.words.frame.help} lines={context.helpLines} />
          <p>{context.absolute(sheet.address)}</p>
        </div>
      )}
      <TextEnd context={context} page={sheet} />
    </div>
  )
}
