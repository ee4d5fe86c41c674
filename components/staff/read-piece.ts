import type { MailPiece } from '@/lib/links/mail'

/** A piece on the page: where it stands, what it says, and the words by which it is found. */
export type ShownPiece = {
  readonly item: HTMLElement
  readonly mail: MailPiece
  /** The text message; undefined for what goes into none. */
  readonly message: string | undefined
  readonly words: readonly string[]
}

/** What stands on a card is what goes out: the title, the line and the address below each other. */
export function readPiece(item: HTMLElement): ShownPiece {
  const text = (selector: string) => item.querySelector(selector)?.textContent ?? undefined
  const mail = {
    title: text('details div strong') ?? '',
    line: text('details div p + p') ?? '',
    address: text('details div p + p + p') ?? '',
  }
  const found = [text('summary strong'), mail.title, mail.line].join(' ')
  return { item, mail, message: text('[data-message]'), words: wordsIn(found) }
}

/** How many of the typed words begin a word of the piece: people type whole questions, so not every word is in it. */
export function foundWords({ words }: Pick<ShownPiece, 'words'>, typed: string): number {
  return wordsIn(typed).filter((one) => words.some((word) => word.startsWith(one))).length
}

/** Small letters without accents, so that "niños" is found by "ninos". */
function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
