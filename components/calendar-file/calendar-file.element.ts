import { download, inWords } from '@/components/calendar-file/download'
import { defineElement } from '@/components/define-element'
import type { DayRange } from '@/lib/dates/day-arithmetic'
import type { CalendarPlan } from '@/lib/program/forms/calendar-entries'
import { calendarText } from '@/lib/program/forms/calendar-text'
import { firstMonday } from '@/lib/program/forms/first-monday'

/**
 * The form that makes a calendar file from a first day of the reader's choice. The times come from a file of this site;
 * the entries are made here in the browser. Nothing is kept, and nothing that is chosen leaves the page.
 */
class CalendarFile extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const start = this.querySelector('input')
    const phase = this.querySelector('select')
    const week = this.querySelector<HTMLInputElement>('[value=week]')
    const status = this.querySelector('[role=status]')
    if (!form || !start || !phase || !week || !status) return
    const say = (key: string, day = '') => {
      status.textContent = this.dataset[key]?.replace('{day}', day) ?? key
    }
    const closures = JSON.parse(this.dataset.closures ?? '[]') as DayRange[]
    // Swedish dates are ISO 8601, and this one is the reader's own today.
    const soon = firstMonday(new Date().toLocaleDateString('sv'), closures)
    // The page's own first day, unless that has passed since the site was built.
    const built = this.dataset.first ?? soon
    start.value = built > soon ? built : soon
    form.hidden = false
    form.onsubmit = async (event) => {
      event.preventDefault()
      const plan = await load(phase.value)
      if (!plan) return say('failed')
      const file = calendarText(week.checked ? { ...plan, weeks: 1 } : plan, start.value)
      if (!file) return say('none')
      download(file, 'appointments.ics')
      say('ready', inWords(start.value))
    }
  }
}

/** What a file of this site says of a phase; undefined when it does not come. */
async function load(address: string): Promise<CalendarPlan | undefined> {
  const response = await fetch(address).catch(() => undefined)
  return response?.ok ? ((await response.json()) as CalendarPlan) : undefined
}

defineElement('calendar-file', CalendarFile)
