import { defineElement } from '@/components/define-element'
import { readPlan } from '@/components/my-share/read-plan'
import { showShares } from '@/components/my-share/show-shares'

/** Says after each change about what a person may pay. Nothing is kept, nothing is sent, the address stays. */
class MyShare extends HTMLElement {
  connectedCallback(): void {
    const update = () => showShares(this, readPlan(this))
    const clear = () => {
      for (const form of this.querySelectorAll('form')) form.reset()
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

defineElement('my-share', MyShare)
