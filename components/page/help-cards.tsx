import type { ReactNode } from 'react'
import type { FrameData } from '@/components/page/frame-data'
import { PublisherPhone } from '@/components/page/publisher-phone'
import { actionOf, frameLine, lineText } from '@/lib/content/help-line-words'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import { telephoneLink } from '@/lib/links/telephone'
import { fill } from '@/lib/words/fill'

const edges = {
  emergency: 'border-l-emergency',
  today: 'border-l-urgent',
  steady: 'border-l-steady',
} as const
const inks = {
  emergency: 'text-emergency',
  today: 'text-urgent',
  steady: 'text-steady',
} as const

const tapped = 'inline-flex tap items-center'

type HelpCardsProps = { frame: FrameData; isSmall?: boolean }

/** 911, care today, 988, finding care, always in this order, and the publisher's own number; small at the end of a page. */
export function HelpCards({ frame, isSmall = false }: HelpCardsProps) {
  const { help, crisisStrip } = frame.words
  const size = isSmall ? 'text-base md:gap-2' : 'text-[1.0625rem] md:gap-3'
  return (
    <>
      <ul className={`grid grid-cols-1 gap-2 leading-snug md:grid-cols-2 ${size}`}>
        <LineCard
          frame={frame}
          line={frameLine(frame.helpLines, 'emergency')}
          tone="emergency"
          use={isSmall ? `${crisisStrip.dangerLead}.` : undefined}
        />
        <Card
          tone="today"
          title={
            <a className={`${tapped} ${inks.today}`} href={`${frame.at.servicePage('help')}#care-today`}>
              {help.today}
            </a>
          }
          text={help.todayText}
        />
        <LineCard
          frame={frame}
          line={frameLine(frame.helpLines, 'lifeline')}
          tone="steady"
          use={isSmall ? `${crisisStrip.crisisLead}.` : undefined}
        />
        <LineCard frame={frame} line={frameLine(frame.helpLines, 'national-helpline')} tone="steady" />
      </ul>
      <PublisherPhone line={frame.ownLine} />
      <p className={`mt-2 max-w-[40em] leading-snug ${isSmall ? 'text-base' : ''}`}>{help.limit}</p>
    </>
  )
}

type LineCardProps = {
  frame: FrameData
  line: HelpLine
  tone: keyof typeof edges
  /** What the line is for in two words, where the signs of danger are one tap away. */
  use?: string
}

function LineCard({ frame, line, tone, use }: LineCardProps) {
  const { help } = frame.words
  const title = (
    <>
      <a className={`${tapped} ${inks[tone]}`} href={telephoneLink(line.number)}>
        {actionOf(line)}
      </a>{' '}
      {line.text?.number === line.number ? (
        <a className={`${tapped} ml-4 text-[1.0625rem] ${inks[tone]}`} href={`sms:${line.number}`}>
          {fill(help.textTo, { number: line.number })}
        </a>
      ) : null}
    </>
  )
  return <Card tone={tone} title={title} text={lineText({ ...line, use: use ?? line.use }, help)} />
}

function Card({ tone, title, text }: { tone: keyof typeof edges; title: ReactNode; text: string }) {
  return (
    <li
      className={`break-inside-avoid rounded-md border border-l-8 border-line bg-surface px-3 py-1 md:px-4 md:py-2 ${edges[tone]}`}
    >
      <p className="text-xl font-bold">{title}</p>
      <p>{text}</p>
    </li>
  )
}
