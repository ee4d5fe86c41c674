import { defineElement } from '@/components/define-element'
import { all, say } from '@/components/in-page'
import { copyText } from '@/components/staff/copy-text'
import { fill } from '@/lib/words/fill'

/** Puts a button behind each text that can be copied; without a script, a tap selects it whole. What is copied goes nowhere else. */
class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator)) return
    for (const text of all(this, '[data-copy]')) this.addButton(text)
  }

  private addButton(text: HTMLElement): void {
    const { button: name = '' } = this.dataset
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.setAttribute('aria-label', `${name}: ${text.dataset.copy ?? ''}`)
    button.className =
      'mt-1 inline-flex tap cursor-pointer items-center rounded-md border border-edge bg-paper px-3 font-sans text-base font-semibold text-link'
    button.addEventListener('click', () => void this.copy(text, button))
    text.after(button)
  }

  /** Says so on the button that was pressed last, and aloud; where the browser refuses, the text is selected. */
  private async copy(text: HTMLElement, button: HTMLElement): Promise<void> {
    const { button: name = '', done = '', copied = '', selected = '' } = this.dataset
    const isCopied = await copyText({ plain: plainOf(text) })
    for (const one of all(this, 'button')) one.textContent = name
    if (isCopied) button.textContent = done
    else getSelection()?.selectAllChildren(text)
    say(
      this.querySelector('[data-status]'),
      isCopied ? fill(copied, { what: text.dataset.copy ?? '' }) : selected,
    )
  }
}

/** An e-mail keeps its paragraphs; a text message is one line. */
function plainOf(text: HTMLElement): string {
  const paragraphs = all(text, 'p')
  return paragraphs.length === 0
    ? text.textContent.replace(/\s+/g, ' ').trim()
    : paragraphs.map(({ innerText }) => innerText.replace(/\r?\n/g, '\r\n')).join('\r\n\r\n')
}

defineElement('copy-texts', CopyTexts)
