import type { FactDates } from '@/lib/content/local/local-facts'
import { stretch } from '@/lib/content/local/rule-line'
import type { Say } from '@/lib/content/local/rule-line'
import type { Local } from '@/lib/content/schema/local'
import type { OwnFrame } from '@/lib/content/schema/own-calls'
import type { PictureData } from '@/lib/content/schema/pictures'
import { fill } from '@/lib/words/fill'

/** A picture as a program shows it, and the days of what it told there; without them it shows what is usual. */
export type OwnPicture = { readonly data: PictureData; readonly own: FactDates | undefined }

/** Puts what the program has told into the frames that ask for it. */
export function ownPicture(picture: PictureData, say: Say & { readonly facts: Local }): OwnPicture {
  const { admissions } = say.facts
  if (picture.kind !== 'storyboard' || admissions === undefined)
    return { data: usual(picture), own: undefined }
  const told = picture.frames.map(({ own }) => (own === undefined ? undefined : toldIn(own, admissions, say)))
  const frames = picture.frames.map((frame, place) => ({ ...frame, text: told[place] ?? frame.text }))
  return {
    data: usual({ ...picture, frames }),
    own: told.some((text) => text !== undefined) ? admissions : undefined,
  }
}

/** Without the sentences for what could be told: no page shows them. */
function usual(picture: PictureData): PictureData {
  if (picture.kind !== 'storyboard') return picture
  return { ...picture, frames: picture.frames.map(({ own: _own, ...frame }) => frame) }
}

/** The sentence of a frame for what the program chose; undefined where it chose nothing. */
function toldIn(
  own: OwnFrame,
  { phone, ...chosen }: NonNullable<Local['admissions']>,
  { words, program }: Say,
): string | undefined {
  const { 'no-answer': none, 'calls-back': back, 'to-others': others } = chosen
  const sentence = (text: string | undefined) => (text === undefined ? undefined : fill(text, { program }))
  if (own.answers !== undefined) return fill(own.answers, { program, who: phone.who, hours: phone.hours })
  if (own['no-answer'] !== undefined) return none && sentence(own['no-answer'][none])
  if (own['to-others'] !== undefined) return others && sentence(own['to-others'][others])
  const backs = own['calls-back']
  if (backs === undefined || back === undefined) return undefined
  return typeof back === 'string'
    ? sentence(backs[back])
    : fill(backs.within, { program, time: stretch(back, words) })
}
