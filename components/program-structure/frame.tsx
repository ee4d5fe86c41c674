import type { ReactNode } from 'react'

type FrameProps = {
  /** Accessible name where there is no label. */
  name: string
  label: string | undefined
  headingLevel: 2 | 3 | 4
  children: ReactNode
}

/** What all views share: a named group, opened by the label as a heading when there is one. */
export function Frame({ name, label, headingLevel, children }: FrameProps) {
  return (
    <div role="group" aria-label={label ?? name} className="relative">
      {label ? (
        <Heading level={headingLevel} className="mb-3 font-serif text-h3 font-semibold">
          {label}
        </Heading>
      ) : null}
      {children}
    </div>
  )
}

type HeadingProps = { level: number; className: string; children: ReactNode }

/** A heading of a level known only at run time, 2 to 5. */
export function Heading({ level, className, children }: HeadingProps) {
  const Tag = level <= 2 ? 'h2' : level === 3 ? 'h3' : level === 4 ? 'h4' : 'h5'
  return <Tag className={className}>{children}</Tag>
}
