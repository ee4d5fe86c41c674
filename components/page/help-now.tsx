import type { FrameData } from '@/components/page/frame-data'
import { HelpCards } from '@/components/page/help-cards'
import { HelpOnPaper } from '@/components/page/help-on-paper'
import { frameLine } from '@/lib/content/help-line-words'
import { layoutIds } from '@/lib/links/layout-ids'
import { telephoneLink } from '@/lib/links/telephone'

const inner = 'mx-auto max-w-[66rem] px-4 pt-3 pb-2 md:px-8 print:hidden'

/** The same block at the end of every page: 911, care today, 988, finding care, always in this order. */
export function HelpNow({ frame }: { frame: FrameData }) {
  const { help } = frame.words
  return (
    <aside
      id={layoutIds.help}
      aria-labelledby={layoutIds.helpTitle}
      className="mt-6 border-t-2 border-ink bg-help print:mt-1 print:border-t"
    >
      <div className={inner}>
        <h2 className="mb-2 text-xl md:text-2xl" id={layoutIds.helpTitle}>
          {help.title}
        </h2>
        <HelpCards frame={frame} isSmall />
        <p className="text-[1.0625rem]">
          <a className="inline-flex tap items-center" href={frame.at.servicePage('help')}>
            {help.more}
          </a>
        </p>
        <SpanishLines frame={frame} />
      </div>
      <HelpOnPaper help={help} lines={frame.helpLines} />
    </aside>
  )
}

/** The same first on the page about help, under its title. */
export function HelpFirst({ frame }: { frame: FrameData }) {
  return (
    <aside id={layoutIds.help} aria-label={frame.words.help.title} className="mt-3">
      <HelpCards frame={frame} />
      <SpanishLines frame={frame} />
    </aside>
  )
}

/** Where people who speak Spanish are answered, in Spanish, as long as no page is. */
function SpanishLines({ frame }: { frame: FrameData }) {
  const { before, press, or } = frame.words.help.spanish
  const lifeline = frameLine(frame.helpLines, 'lifeline').number
  const helpline = frameLine(frame.helpLines, 'national-helpline').number
  return (
    <p className="text-[1.0625rem]" lang="es">
      {before}{' '}
      <a className="tel inline-block min-w-[44px] py-3" href={telephoneLink(lifeline)}>
        {lifeline}
      </a>
      {`, ${press}, ${or}\u00a0`}
      <a className="tel inline-block min-w-[44px] py-3" href={telephoneLink(helpline)}>
        {helpline}
      </a>
    </p>
  )
}
