import type { Documents } from '@/lib/content/documents'
import { programName } from '@/lib/content/local/local-facts'
import { ownPicture } from '@/lib/content/local/own-picture'
import { pictureSchema } from '@/lib/content/schema/pictures'
import type { PictureData } from '@/lib/content/schema/pictures'
import { drawnLines } from '@/lib/sign-off/drawn-lines'
import { statementLines } from '@/lib/sign-off/statement-lines'

/** The words of a picture with what they rest on, what it draws, and what it shows once the program has told its own. */
export function pictureLines(picture: PictureData, { of }: Pick<Documents, 'of'>): readonly string[] {
  return [...statementLines(pictureSchema, picture), ...drawnLines(picture), ...ownLines(picture, { of })]
}

function ownLines(picture: PictureData, { of }: Pick<Documents, 'of'>): readonly string[] {
  const facts = of('Local').at(0)?.data.facts ?? {}
  const words = of('ProgramRules').at(0)?.data
  if (words === undefined) return []
  const { data, own } = ownPicture(picture, { facts, words, program: programName({ of }) })
  if (own === undefined || data.kind !== 'storyboard') return []
  return ['[as the program told it]', ...data.frames.map(({ text }) => `- ${text}`)]
}
