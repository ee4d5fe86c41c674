import type { ReactNode } from 'react'

/** A part of a page under its heading. `id` is the heading's anchor. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 print:mt-3">
      <h2 className="mb-4 text-2xl print:mb-1 print:text-xl md:text-[1.75rem]" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
