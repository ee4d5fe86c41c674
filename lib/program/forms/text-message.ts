import { tellingWord } from '@/lib/program/forms/discreet'
import { gsm7, gsm7Length } from '@/lib/program/forms/gsm7'

/** Characters of one message, and of each part of a longer one. Source: 3GPP TS 23.040, 9.2.3.24.1. */
const plainRoom = { alone: 160, part: 153 }
/** The same where one character is outside the alphabet: all of them then take two bytes. */
const wideRoom = { alone: 70, part: 67 }
/** What the sender adds: a name, and "Reply STOP". */
export const senderRoom = 40

/** How a text travels: places that it takes, places of one message, and how many messages are paid. */
export type Carried = { readonly places: number; readonly room: number; readonly messages: number }

/** The text as a telephone company counts it. */
export function carried(text: string): Carried {
  const isPlain = outside(text).length === 0
  const places = isPlain ? gsm7Length(text) : text.length
  const { alone, part } = isPlain ? plainRoom : wideRoom
  return { places, room: alone, messages: places <= alone ? 1 : Math.ceil(places / part) }
}

/** Places that one message has left behind this text; below 0 where it takes more than one. */
export function messageRoom(text: string): number {
  const { places, room } = carried(text)
  return room - places
}

/** What a line of a message keeps to: the longest address that may stand behind it, and words that no message holds. */
export type MessageRules = { readonly addressLength: number; readonly never: readonly string[] }

/** Why a line is refused as a text message, and what to do; none where it is good. The address is not part of the line. */
export function messageProblems(line: string, { addressLength, never }: MessageRules): readonly string[] {
  const letters = outside(line)
  const word = tellingWord(line, never)
  const { places } = carried(line)
  const most = plainRoom.alone - senderRoom - addressLength - 1
  return [
    ...letters.map((letter) => {
      const plain = gsm7(letter)
      const instead = plain === undefined || plain === '' ? 'leave it out' : `write "${plain}"`
      return `"${letter}" is not in the alphabet of text messages, so that only ${wideRoom.alone} characters fit into one; ${instead}`
    }),
    // Told apart from the letters: with them, no count would be true.
    ...(letters.length === 0 && places > most
      ? [
          `this takes ${places} places; at most ${most} are left in one message beside the address (${addressLength}) and the sender's name with "Reply STOP" (${senderRoom}). Say less`,
        ]
      : []),
    ...(word === undefined
      ? []
      : [
          `"${word}" tells what is treated on a locked phone, and phone companies stop messages that hold it; say it without that word`,
        ]),
  ]
}

/** Each character that the alphabet does not have, once. */
function outside(text: string): readonly string[] {
  return [...new Set(Array.from(text).filter((letter) => letter !== ' ' && gsm7(letter) !== letter))]
}
