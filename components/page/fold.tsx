import type { ReactNode } from 'react'

type FoldProps = { title: ReactNode; id?: string; className?: string; children: ReactNode }

/** One line that opens: it needs no script, a link to something inside opens it, and on paper it is open. */
export function Fold({ title, id, className = '', children }: FoldProps) {
  return (
    <details className={`border-t border-line ${className}`} id={id}>
      <summary className="tap cursor-pointer py-2 font-bold print:min-h-0 print:py-1">{title}</summary>
      <div className="pb-3 print:pb-1">{children}</div>
    </details>
  )
}
