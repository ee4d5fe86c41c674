import type { ReactNode } from 'react'

type ToolHeadProps = {
  title: string
  lead: string
  /** The warning on stopping, as on every page that people reach without passing the first one. */
  warning: ReactNode
  /** How the lead stands on a sheet of paper with little room. */
  onPaper?: 'close' | 'away'
}

const leadOnPaper = { close: ' print:mt-1', away: ' print:hidden' } as const

/** The top of a tool: what it is for, and beside it the warning. */
export function ToolHead({ title, lead, warning, onPaper }: ToolHeadProps) {
  const isSheet = onPaper !== undefined
  return (
    <div className="lg:grid lg:grid-cols-2 lg:items-start lg:gap-x-10">
      <div>
        <h1 className={`mt-2 text-[1.875rem] md:text-[2.5rem]${isSheet ? ' print:text-2xl' : ''}`}>
          {title}
        </h1>
        <p className={`mt-3 measure leading-normal${isSheet ? leadOnPaper[onPaper] : ''}`}>{lead}</p>
      </div>
      <div className="measure">{warning}</div>
    </div>
  )
}
