import { defineElement } from '@/components/define-element'
import { all, say } from '@/components/in-page'
import { copyText } from '@/components/staff/copy-text'
import { foundWords, readPiece } from '@/components/staff/read-piece'
import type { ShownPiece } from '@/components/staff/read-piece'
import { mailtoOf, plainMail, richMail } from '@/lib/links/mail'
import { fill } from '@/lib/words/fill'

/** Filters the pieces, copies them, and gathers a list. What is typed and picked goes nowhere, and is gone with the page. */
class StaffPieces extends HTMLElement {
  private pieces: readonly ShownPiece[] = []
  private closing: readonly string[] = []
  /** Groups that were open before somebody typed. */
  private open: ReadonlySet<HTMLDetailsElement> | undefined

  connectedCallback(): void {
    this.pieces = all(this, '[data-piece]').map(readPiece)
    this.closing = all(this, '[data-closing] p').map(({ textContent }) => textContent)
    const model = this.querySelector('[data-model]')
    const box = this.querySelector<HTMLInputElement>('[type=search]')
    if (model === null || box === null) return
    for (const piece of this.pieces) this.addRow(piece, model)
    box.addEventListener('input', () => this.filter(box.value))
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.shown()[0]?.item.querySelector('button')?.focus()
    })
    this.one('[data-own] [data-copy]')?.addEventListener('click', ({ currentTarget }) => {
      void this.copy(this.picked(), currentTarget)
    })
    this.one('[data-clear]')?.addEventListener('click', () => {
      this.unpick()
      box.focus()
    })
    // A page that was left may come back from the browser's memory, for whoever presses "back".
    addEventListener('pagehide', () => {
      box.value = ''
      this.filter('')
      this.unpick()
      const whole = this.one('[data-whole]')
      if (whole instanceof HTMLTextAreaElement) whole.value = ''
      show(whole, false)
    })
    show(this.one('[data-tools]'), true)
    this.showList()
  }

  private one(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector)
  }

  private addRow(piece: ShownPiece, model: Element): void {
    const row = model.cloneNode(true) as HTMLElement
    row.hidden = false
    delete row.dataset.model
    piece.item.append(row)
    // What it is for is said with each, for those who hear one button at a time.
    for (const one of all(row, 'input, button, a')) {
      const named = (one.textContent || one.parentElement?.textContent) ?? ''
      one.setAttribute('aria-label', `${named}: ${piece.mail.title}`)
    }
    row.querySelector('[data-pick]')?.addEventListener('change', () => this.showList())
    row.querySelector('[data-copy]')?.addEventListener('click', ({ currentTarget }) => {
      void this.copy([piece], currentTarget)
    })
    const { message } = piece
    const text = row.querySelector<HTMLElement>('[data-text]')
    if (message === undefined) text?.remove()
    else text?.addEventListener('click', () => void this.put({ plain: message }, message, text))
    this.offerMail(row.querySelector('[data-mail]'), [piece])
  }

  private picked(): readonly ShownPiece[] {
    return this.pieces.filter(({ item }) => item.querySelector<HTMLInputElement>('[data-pick]')?.checked)
  }

  private shown(): readonly ShownPiece[] {
    return this.pieces.filter(({ item }) => !item.hidden)
  }

  private unpick(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-pick]')) box.checked = false
    this.showList()
  }

  private mail(pieces: readonly ShownPiece[]) {
    return { pieces: pieces.map(({ mail }) => mail), closing: this.closing }
  }

  /** The way into a new e-mail, only where every program opens it whole. */
  private offerMail(link: HTMLAnchorElement | null, pieces: readonly ShownPiece[]): boolean {
    const address = mailtoOf(this.dataset.subject ?? '', this.mail(pieces))
    if (link === null) return false
    if (address === undefined) link.removeAttribute('href')
    else link.href = address
    show(link.parentElement, address !== undefined)
    return address !== undefined
  }

  private showList(): void {
    const { hint = '', picked = '', copy = '', long = '' } = this.dataset
    const pieces = this.picked()
    const count = pieces.length
    show(this.one('[data-own]'), count > 0)
    say(this.one('[data-own] [data-copy]'), fill(copy, { count }))
    const fits = this.offerMail(this.querySelector('[data-own] [data-mail]'), pieces)
    const titles = pieces.map(({ mail }) => mail.title).join(' · ')
    const said = `${fill(picked, { count })} · ${titles}${fits ? '' : ` · ${long}`}`
    say(this.one('[data-list]'), count === 0 ? hint : said)
  }

  private copy(pieces: readonly ShownPiece[], button: EventTarget | null): Promise<void> {
    const mail = this.mail(pieces)
    const titles = pieces.map(({ mail: { title } }) => title).join(' · ')
    return this.put({ plain: plainMail(mail), rich: richMail(mail) }, titles, button)
  }

  /** Copies, and says so on the button and aloud. Where the browser refuses, the text stands there, selected. */
  private async put(
    text: { plain: string; rich?: string },
    what: string,
    button: EventTarget | null,
  ): Promise<void> {
    const { copied = '', done = '', selected = '' } = this.dataset
    const isCopied = await copyText(text)
    const whole = this.querySelector('textarea')
    show(whole, !isCopied)
    if (!isCopied && whole !== null) {
      whole.value = text.plain
      whole.focus()
      whole.select()
    }
    for (const before of all(this, '[data-was]')) {
      before.textContent = before.dataset.was ?? ''
      delete before.dataset.was
    }
    if (isCopied && button instanceof HTMLElement) {
      button.dataset.was = button.textContent
      button.textContent = done
    }
    say(this.one('[data-status]'), isCopied ? fill(copied, { what }) : selected)
  }

  private filter(typed: string): void {
    const isEmpty = typed.trim() === ''
    const groups = [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')].filter(
      (group) => group.querySelector('[data-piece]') !== null,
    )
    if (!isEmpty) this.open ??= new Set(groups.filter((group) => group.open))
    const counts = this.pieces.map((piece) => foundWords(piece, typed))
    const most = Math.max(1, ...counts)
    this.pieces.forEach(({ item }, place) => (item.hidden = !isEmpty && counts[place] !== most))
    for (const group of groups) {
      const hits = group.querySelector('[data-piece]:not([hidden])') !== null
      group.hidden = !hits
      if (this.open !== undefined) group.open = isEmpty ? this.open.has(group) : hits
    }
    if (isEmpty) this.open = undefined
    const { one = '', shown = '', nothing = '' } = this.dataset
    const count = this.shown().length
    show(this.one('[data-elsewhere]'), count === 0)
    const said = count === 0 ? nothing : count === 1 ? one : fill(shown, { count })
    say(this.one('[data-status]'), isEmpty ? '' : said)
  }
}

function show(element: HTMLElement | null | undefined, isShown: boolean): void {
  if (element) element.hidden = !isShown
}

defineElement('staff-pieces', StaffPieces)
