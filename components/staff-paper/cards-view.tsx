import { DraftBox } from '@/components/staff-paper/draft-box'
import type { PaperAge } from '@/components/staff-paper/draft-box'
import { Code, Typed } from '@/components/staff-paper/code'
import { actionOf, frameLine } from '@/lib/content/help-line-words'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import type { StaffPaperData } from '@/lib/content/schema/staff-paper'
import type { Words } from '@/lib/content/schema/words'

/** What a code says, and the whole address to which it leads. */
export type Coded = { readonly say: string; readonly address: string }

type CardsViewProps = {
  age: PaperAge
  words: StaffPaperData['cards']
  /** As many as a sheet holds. */
  cards: readonly Coded[]
  /** The number of the program, where it has one. */
  phone: string | undefined
  help: Words['frame']['help']
  helpLines: readonly HelpLine[]
}

/** Wallet cards: a sheet of faces, and on its other side as many backs. On the screen one back is enough. */
export function CardsView({ age, words, cards, phone, help, helpLines }: CardsViewProps) {
  const back = <Back age={age} help={help} helpLines={helpLines} words={words.back} />
  return (
    <>
      <div className="print:hidden">
        <h1 className="mt-2 text-[1.875rem] md:text-[2.5rem]">{words.title}</h1>
        <p className="mt-3 measure leading-normal">{words.how}</p>
        <DraftBox age={age} />
      </div>
      <ul className="card-sheet mt-6 print:mt-0">
        {cards.map(({ say, address }, place) => (
          <li className="card" key={`${String(place)} ${address}`}>
            <Code address={address} />
            <div className="ml-3 min-w-0">
              <p className="font-serif card-name">{say}</p>
              <p className="mt-1">
                {words.scan}{' '}
                <span className="block">
                  <Typed address={address} />
                </span>
              </p>
              {phone === undefined ? null : (
                <p className="mt-1">
                  {words.call} <strong className="tel">{phone}</strong>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <h2 className="mt-8 text-xl md:text-2xl print:hidden">{words.backTitle}</h2>
      <ul className="card-sheet mt-3 print:mt-0">
        {cards.map(({ address }, place) => (
          <li className={place === 0 ? 'card' : 'card card-again'} key={`${String(place)} ${address}`}>
            {back}
          </li>
        ))}
      </ul>
    </>
  )
}

type BackProps = Pick<CardsViewProps, 'age' | 'help' | 'helpLines'> & {
  words: StaffPaperData['cards']['back']
}

/** Help in its order: danger to life, care today, a crisis, finding care; and what the last two cannot do. */
function Back({ age, words, help, helpLines }: BackProps) {
  const call = (id: 'emergency' | 'lifeline' | 'national-helpline') => (
    <strong>{actionOf(frameLine(helpLines, id))}</strong>
  )
  return (
    <div className="card-back">
      <p className="text-emergency">
        {words.danger} {call('emergency')}
      </p>
      <p>{words.today}</p>
      <p>
        {words.crisis} {call('lifeline')}
      </p>
      <p>
        {words.finding} {call('national-helpline')}
      </p>
      <p>{help.limit}</p>
      <p className="paper-age">{age.said}</p>
    </div>
  )
}
