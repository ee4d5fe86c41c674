import type { ReactNode } from 'react'
import { ByHand } from '@/components/my-share/by-hand'
import { ShareTool } from '@/components/my-share/share-tool'
import { Part } from '@/components/page/part'
import { ToolHead } from '@/components/page/tool-head'
import type { MyShareData } from '@/lib/content/schema/my-share'
import { shareParts } from '@/lib/links/tool-parts'
import type { Program } from '@/lib/program/schema'

type ShareViewProps = {
  programs: readonly Program[]
  words: MyShareData
  /** The warning on stopping, as on every page that people reach without passing the first one. */
  warning: ReactNode
}

/**
 * The page on which people count what their plan may leave them to pay. On paper, and without JavaScript, it is a form
 * to fill in by hand, on one sheet.
 */
export function ShareView({ programs, words, warning }: ShareViewProps) {
  const { limits } = words
  return (
    <div className="tool-sheet print:text-small print:leading-tight">
      <ToolHead lead={words.lead} onPaper="close" title={words.title} warning={warning} />
      <ShareTool programs={programs} words={words} />
      <div className="by-hand">
        <ByHand words={words.byHand} />
      </div>
      <div className="print:hidden">
        <Part id={shareParts.limits} title={limits.title}>
          <ul className="measure list-disc stack-1 pl-5 leading-normal">
            {limits.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {programs.some(({ example }) => example) ? <li>{words.example}</li> : null}
          </ul>
        </Part>
      </div>
    </div>
  )
}
