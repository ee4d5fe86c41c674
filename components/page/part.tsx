import type { ReactNode } from 'react'

type PartProps = {
  id: string
  title: string
  /** Where there is room it stands beside the text, and begins where that begins. */
  isBeside?: boolean
  children: ReactNode
}

/** A part of a page under its heading. `id` is the heading's anchor. */
export function Part({ id, title, isBeside = false, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={`mt-10 print:mt-3 ${isBeside ? 'lg:mt-4' : ''}`}>
      <h2 className="mb-4 text-2xl print:mb-1 print:text-xl md:text-[1.75rem]" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
