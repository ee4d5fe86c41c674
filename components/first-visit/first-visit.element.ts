import { download, inWords } from '@/components/calendar-file/download'
import { defineElement } from '@/components/define-element'
import type { ZoneLines } from '@/lib/program/forms/calendar-lines'
import { visitText } from '@/lib/program/forms/visit-text'

/** Makes a calendar file of a first visit from its day and time, here in the browser. Nothing is kept, nothing is sent. */
class FirstVisit extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const [day, time] = this.querySelectorAll('input')
    const status = this.querySelector('[role=status]')
    if (!form || !day || !time || !status) return
    const { title = '', ready = '', unread = '', zone } = this.dataset
    form.hidden = false
    form.onsubmit = (event) => {
      event.preventDefault()
      // Old browsers have no fields for a day and a time, and take any text.
      if (!/^\d{4}-\d\d-\d\d$/.test(day.value) || !/^\d\d:\d\d/.test(time.value)) {
        status.textContent = unread
        return
      }
      const visit = {
        day: day.value,
        time: time.value,
        title,
        uid: randomId(),
        now: new Date().toISOString(),
      }
      const zoneLines = zone === undefined ? undefined : (JSON.parse(zone) as ZoneLines)
      download(visitText({ ...visit, zone: zoneLines }), 'appointment.ics')
      status.textContent = ready.replace('{day}', inWords(day.value))
    }
    // A page that was left may come back from the browser's memory, for whoever presses "back".
    addEventListener('pagehide', () => {
      form.reset()
      status.textContent = ''
    })
  }
}

/** 128 bits; not every phone knows `randomUUID`. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

defineElement('first-visit', FirstVisit)
