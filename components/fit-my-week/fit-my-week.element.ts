import { all, say } from '@/components/in-page'
import { readMarks } from '@/components/fit-my-week/read-marks'
import { showResult } from '@/components/fit-my-week/show-result'
import { statusText } from '@/components/fit-my-week/status-text'
import { defineElement } from '@/components/define-element'

/** Shows after each change what clashes. Nothing is kept, nothing is sent, the address stays. */
class FitMyWeek extends HTMLElement {
  connectedCallback(): void {
    const inOrder = all(this, '[data-track]')
    const update = () => {
      const marks = readMarks(this)
      const tracks = showResult(this, marks, inOrder)
      const { lang } = document.documentElement
      say(this.querySelector('[data-status]'), statusText(marks, tracks, this.dataset, lang))
    }
    const clear = () => {
      this.querySelector('form')?.reset()
      update()
    }
    this.addEventListener('input', update)
    this.addEventListener('change', update)
    this.addEventListener('submit', (event) => event.preventDefault())
    this.querySelector('[data-clear]')?.addEventListener('click', clear)
    // A page that was left may come back from the browser's memory, for whoever presses "back".
    addEventListener('pagehide', clear)
  }
}

defineElement('fit-my-week', FitMyWeek)
