import type { ReactNode } from 'react'
import type { FrameData } from '@/components/page/frame-data'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { actionOf, frameLine, lineText } from '@/lib/content/help-line-words'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import { layoutIds } from '@/lib/links/layout-ids'
import { telephoneLink } from '@/lib/links/telephone'
import { fill } from '@/lib/words/fill'

const edges = {
  emergency: 'border-l-emergency',
  today: 'border-l-urgent',
  steady: 'border-l-steady',
} as const
const inks = {
  emergency: 'text-emergency visited:text-emergency',
  today: 'text-urgent visited:text-urgent',
  steady: 'text-steady visited:text-steady',
} as const

/** The same block at the end of every page: 911, care today, 988, finding care, always in this order. */
export function HelpNow({ frame }: { frame: FrameData }) {
  const { help } = frame.words
  return (
    <aside
      id={layoutIds.help}
      aria-labelledby={layoutIds.helpTitle}
      className="mt-14 border-t-2 border-ink bg-help print:mt-3"
    >
      <div className="mx-auto max-w-[66rem] px-4 pt-6 pb-10 md:px-8 print:pt-2 print:pb-2">
        <h2 className="text-2xl md:text-[1.75rem]" id={layoutIds.helpTitle}>
          {help.title}
        </h2>
        <ul className="mt-4 grid gap-3 text-[1.0625rem] leading-normal md:grid-cols-2">
          <LineCard frame={frame} line={frameLine(frame.helpLines, 'emergency')} tone="emergency" />
          <Card
            tone="today"
            title={
              <a className={inks.today} href={`${frame.at.servicePage('help')}#care-today`}>
                {help.today}
              </a>
            }
            text={help.todayText}
          />
          <LineCard frame={frame} line={frameLine(frame.helpLines, 'lifeline')} tone="steady" />
          <LineCard frame={frame} line={frameLine(frame.helpLines, 'national-helpline')} tone="steady" />
        </ul>
        <PublisherPhone line={frame.ownLine} />
        <p className="mt-4 max-w-[40em]">{help.limit}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 print:mt-0">
          <a className="inline-flex min-h-11 items-center" href={frame.at.servicePage('help')}>
            {help.more}
          </a>{' '}
          <SpanishLines frame={frame} />
        </p>
      </div>
    </aside>
  )
}

function LineCard({ frame, line, tone }: { frame: FrameData; line: HelpLine; tone: keyof typeof edges }) {
  const { help } = frame.words
  const title = (
    <>
      <a className={inks[tone]} href={telephoneLink(line.number)}>
        {actionOf(line)}
      </a>{' '}
      {line.text?.number === line.number ? (
        <a className={`ml-4 text-[1.0625rem] ${inks[tone]}`} href={`sms:${line.number}`}>
          {fill(help.textTo, { number: line.number })}
        </a>
      ) : null}
    </>
  )
  return <Card tone={tone} title={title} text={lineText(line, help)} />
}

/** Where people who speak Spanish are answered, in Spanish, as long as no page is. */
function SpanishLines({ frame }: { frame: FrameData }) {
  const { before, press } = frame.words.help.spanish
  const lifeline = frameLine(frame.helpLines, 'lifeline').number
  const helpline = frameLine(frame.helpLines, 'national-helpline').number
  const link = 'inline-flex min-h-11 min-w-11 items-center justify-center px-1'
  return (
    <span className="inline-flex min-h-11 flex-wrap items-center" lang="es">
      {before}{' '}
      <a className={link} href={telephoneLink(lifeline)}>
        {lifeline}
      </a>
      {`, ${press} · `}
      <a className={link} href={telephoneLink(helpline)}>
        {helpline}
      </a>
    </span>
  )
}

function Card({ tone, title, text }: { tone: keyof typeof edges; title: ReactNode; text: string }) {
  return (
    <li
      className={`break-inside-avoid rounded-md border border-l-8 border-line bg-surface px-4 py-3 ${edges[tone]}`}
    >
      <p className="text-xl font-bold [&>a]:inline-flex [&>a]:min-h-11 [&>a]:items-center">{title}</p>
      <p>{text}</p>
    </li>
  )
}
