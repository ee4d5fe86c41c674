import type { MailPiece } from '@/lib/links/mail'

/** A piece on the page: where it stands, the question that it answers, and what it says. */
export type ShownPiece = {
  readonly item: HTMLElement
  readonly ask: string
  readonly mail: MailPiece
  /** The text message; undefined for what goes into none. */
  readonly message: string | undefined
}

/** What stands on a card is what goes out: the title, the line and the address below each other. */
export function readPiece(item: HTMLElement): ShownPiece {
  const text = (selector: string) => item.querySelector(selector)?.textContent ?? undefined
  const mail = {
    title: text('details div strong') ?? '',
    line: text('details div p + p') ?? '',
    address: text('details div p + p + p') ?? '',
  }
  return { item, ask: text('summary strong') ?? '', mail, message: text('[data-message]') }
}

/** The path of an address, as links in the page have it. */
export function pathOf(address: string): string {
  return new URL(address, location.href).pathname
}
