import { defineElement } from '@/components/define-element'

/** Says the typed names in the links, and clears all when the reader leaves. Nothing is kept, nothing is sent. */
class ComparePrograms extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const names = [...this.querySelectorAll('a')].map((link) => [link, link.textContent] as const)
    const update = () => {
      for (const [link, before] of names) {
        const field = this.querySelector<HTMLInputElement>(`[data-number="${link.dataset.name ?? ''}"]`)
        link.textContent = field?.value.trim() || before
      }
    }
    this.addEventListener('input', update)
    this.addEventListener('submit', (event) => event.preventDefault())
    // The fields are empty only after this event.
    this.addEventListener('reset', () => setTimeout(update))
    // A page that was left may come back from the browser's memory, for whoever presses "back".
    addEventListener('pagehide', () => form?.reset())
  }
}

defineElement('compare-programs', ComparePrograms)
