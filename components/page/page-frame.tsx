import type { ReactNode } from 'react'
import { CrisisStrip } from '@/components/page/crisis-strip'
import type { FrameData } from '@/components/page/frame-data'
import { HelpNow } from '@/components/page/help-now'
import { SiteFooter } from '@/components/page/site-footer'
import { SiteHeader } from '@/components/page/site-header'
import { layoutIds } from '@/lib/links/layout-ids'

/** What stands around every page, in the same place: crisis strip, draft line, header, text, help, footer. */
export function PageFrame({
  frame,
  current,
  children,
}: {
  frame: FrameData
  current?: string
  children: ReactNode
}) {
  const { words, site } = frame
  return (
    <>
      <div className="bg-strip print:bg-transparent">
        <a className="sr-only focus:not-sr-only focus:block focus:p-3" href={`#${layoutIds.main}`}>
          {words.skip}
        </a>
        <CrisisStrip words={words.crisisStrip} />
      </div>
      {site.status === 'draft' ? (
        <section
          aria-labelledby={layoutIds.draft}
          className="bg-sand text-[1.0625rem] leading-snug text-sand-ink"
        >
          <p className="mx-auto max-w-[66rem] px-4 py-2 md:px-8">
            <strong id={layoutIds.draft}>{words.draft.lead}</strong> {words.draft.text}
          </p>
        </section>
      ) : null}
      <SiteHeader current={current} frame={frame} />
      <main className="mx-auto max-w-[66rem] px-4 pt-4 md:px-8 md:pt-6" id={layoutIds.main} tabIndex={-1}>
        {children}
      </main>
      <HelpNow frame={frame} />
      <SiteFooter frame={frame} />
    </>
  )
}
