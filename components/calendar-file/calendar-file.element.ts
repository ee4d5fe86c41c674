import { defineElement } from '@/components/define-element'
import { addDays, mondayOf } from '@/lib/dates/day-arithmetic'
import type { DayRange } from '@/lib/dates/day-arithmetic'
import { firstMonday } from '@/lib/program/forms/first-monday'
import { moveCalendar } from '@/lib/program/forms/move-calendar'

/**
 * The form that makes a calendar file for a Monday of the reader's choice. The times come from a file of this site;
 * the days are moved here in the browser. Nothing is kept, and nothing that is chosen leaves the page.
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
    // The page's own week, unless that has passed since the site was built.
    const built = this.dataset.monday ?? soon
    start.value = built > soon ? built : soon
    form.hidden = false
    form.onsubmit = async (event) => {
      event.preventDefault()
      const monday = mondayOf(start.value)
      // One week is the phase without the days after it.
      const left = week.checked ? [...closures, { from: addDays(monday, 7), to: '9999-12-31' }] : closures
      const file = await load(phase.value)
      const moved = file && moveCalendar(file, firstDay(file), monday, left)
      if (!moved) say('failed')
      else if (!moved.includes('VEVENT')) say('none')
      else {
        download(moved)
        say(monday === start.value ? 'ready' : 'moved', inWords(monday))
      }
    }
  }
}

/** The text of a file of this site; undefined when it does not come. */
async function load(address: string) {
  const response = await fetch(address).catch(() => undefined)
  return response?.ok ? response.text() : undefined
}

/** The Monday with which calendar.ts has stamped every entry. */
function firstDay(file: string) {
  return file.replace(/[^]*?DTSTAMP:(....)(..)(..)[^]*/, '$1-$2-$3')
}

function inWords(day: string) {
  return new Date(day).toLocaleDateString(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
}

/** The browser lets go of the file when the reader leaves the page; sooner, and some would not have read it yet. */
function download(file: string) {
  const href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  Object.assign(document.createElement('a'), { href, download: 'appointments.ics' }).click()
}

defineElement('calendar-file', CalendarFile)
