import type { ReactNode } from 'react'
import type { FrameData } from '@/components/page/frame-data'
import { HelpNow } from '@/components/page/help-now'
import { SiteFooter } from '@/components/page/site-footer'
import { SiteHeader } from '@/components/page/site-header'
import { layoutIds } from '@/lib/links/layout-ids'
import type { Words } from '@/lib/content/schema/words'

type PageFrameProps = {
  frame: FrameData
  current?: string
  /** The page begins with the help block, so it does not end with it too. */
  beginsWithHelp?: boolean
  children: ReactNode
}

/** What stands around every page, in the same place: crisis strip, header, draft line, text, help, footer. */
export function PageFrame({ frame, current, beginsWithHelp = false, children }: PageFrameProps) {
  const { words } = frame
  return (
    <>
      <div className="bg-strip print:bg-transparent">
        <a className="sr-only focus:not-sr-only focus:block focus:p-3" href={`#${layoutIds.main}`}>
          {words.skip}
        </a>
        <CrisisStrip words={words.crisisStrip} />
      </div>
      <SiteHeader current={current} frame={frame} />
      <DraftLine frame={frame} />
      <main
        className={`mx-auto max-w-[66rem] px-4 pt-4 md:px-8 md:pt-6 print:px-0 print:pt-1 ${beginsWithHelp ? 'pb-8' : ''}`}
        id={layoutIds.main}
        tabIndex={-1}
      >
        {children}
      </main>
      {beginsWithHelp ? null : <HelpNow frame={frame} />}
      <SiteFooter frame={frame} />
    </>
  )
}

/** Said once on a page, in one slim line, until a clinician has signed. */
function DraftLine({ frame: { site, words } }: { frame: FrameData }) {
  if (site.status !== 'draft') return null
  return (
    <section
      aria-labelledby={layoutIds.draft}
      className="bg-sand text-[0.9375rem] leading-snug text-sand-ink"
    >
      <p className="mx-auto max-w-[66rem] px-4 py-1 md:px-8 print:px-0 print:py-0">
        <strong id={layoutIds.draft}>{words.draft.lead}</strong> {words.draft.text}
      </p>
    </section>
  )
}

/** First in the body of every page: 911 and 988, each a target of at least 44 px. */
function CrisisStrip({ words }: { words: Words['frame']['crisisStrip'] }) {
  const link =
    'flex tap flex-col justify-center px-[16px] py-1 text-strip-ink no-underline print:min-h-0 print:text-ink md:flex-row md:items-center md:justify-start md:px-6'
  return (
    <nav
      aria-label={words.label}
      className="bg-strip text-base leading-tight text-strip-ink print:border-b print:text-ink"
    >
      <div className="mx-auto grid max-w-[66rem] grid-cols-2 md:flex md:px-2">
        <a className={link} href="tel:911">
          <span className="strip-lead md:mr-2">{words.dangerLead}</span>{' '}
          <strong className="underline">{words.dangerCall}</strong>
        </a>{' '}
        <a className={`${link} border-l border-edge`} href="tel:988">
          <span className="strip-lead md:mr-2">{words.crisisLead}</span>{' '}
          <strong className="underline">{words.crisisCall}</strong>
        </a>
      </div>
    </nav>
  )
}
