import { DraftBox } from '@/components/staff-paper/draft-box'
import type { PaperAge } from '@/components/staff-paper/draft-box'
import { Code, Typed } from '@/components/staff-paper/code'
import type { Coded } from '@/components/staff-paper/cards-view'
import { actionOf, crisisLines, frameLine } from '@/lib/content/help-line-words'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { StaffPaperData } from '@/lib/content/schema/staff-paper'
import type { Words } from '@/lib/content/schema/words'

type PosterViewProps = {
  age: PaperAge
  words: StaffPaperData['poster']
  codes: readonly Coded[]
  strip: Words['frame']['crisisStrip']
  /** Who gets care today, and where; and what stands before the number that finds care. */
  back: Pick<StaffPaperData['cards']['back'], 'today' | 'finding'>
  helpLines: readonly HelpLine[]
}

/** Millimetres: two beside each other, three below, on Letter as on A4. */
const codeWidth = 52

/** A sheet for a wall: questions as people ask them, each over the code of its answer. */
export function PosterView({ age, words, codes, strip, back, helpLines }: PosterViewProps) {
  const { danger, crisis } = crisisLines(strip)
  const finding = `${back.finding} ${actionOf(frameLine(helpLines, 'national-helpline'))}`
  return (
    <>
      <div className="print:hidden">
        <h1 className="mt-2 text-[1.875rem] md:text-[2.5rem]">{words.title}</h1>
        <p className="mt-3 measure leading-normal">{words.how}</p>
        <DraftBox age={age} />
      </div>
      <div className="poster mt-6 print:mt-0">
        <p className="poster-title font-serif">{words.heading}</p>
        <p className="poster-lead">{words.scan}</p>
        <ul className="poster-codes">
          {codes.map(({ say, address }) => (
            <li key={address}>
              <p className="poster-question font-serif">{say}</p>
              <Code address={address} width={codeWidth} />
              <p>
                <Typed address={address} />
              </p>
            </li>
          ))}
        </ul>
        <p className="poster-foot">
          <strong className="block">{danger}</strong> <span className="block">{back.today}</span>{' '}
          <strong className="block">{crisis}</strong> <span className="block">{finding}</span>
        </p>
        <p className="paper-age">{age.said}</p>
      </div>
    </>
  )
}
