import { addressesOf } from '@/lib/links/addresses'
import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CalendarChoice } from '@/components/calendar-file/calendar-choice'
import { appointment, phase, program, session } from '@/lib/program/gallery-weeks'
import { englishForms } from '@/tests/support/english'
import { saysPlaces } from '@/lib/program/forms/calendar-plan'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import type { Program } from '@/lib/program/schema'

const words = englishForms.calendar
const today = '2026-12-30'
const closures = [{ from: '2026-12-24', to: '2027-01-01', why: 'holidays' }]

function choice(given: Program) {
  const html = renderToStaticMarkup(
    <CalendarChoice
      calendars={phaseCalendars(given, { at: addressesOf('/'), words: englishForms, today })}
      locale="en-US"
      saysPlace={saysPlaces(given)}
      words={words}
    />,
  )
  return { html, dom: parse(html) }
}

const later = phase([session('mon', '18:00', '19:00', 'medical', { repeat: 'every fourth week', week: 3 })], {
  id: 'later',
  name: 'Later',
  level: 'outpatient',
})

test('without a script there is a link to the first week of each phase, with its dates', () => {
  const { dom } = choice(program([phase(), phase(undefined, { id: 'next', name: 'Next' }), later]))
  expect(
    dom
      .querySelectorAll('a')
      .map((link) => [link.getAttribute('href'), link.getAttribute('download'), link.textContent]),
  ).toEqual([
    [
      '/program/fixture/start/appointments.ics',
      'appointments.ics',
      'Calendar file for “Start”, January 4, 2027 to January 10, 2027',
    ],
    [
      '/program/fixture/next/appointments.ics',
      'appointments.ics',
      'Calendar file for “Next”, February 1, 2027 to February 7, 2027, at the earliest',
    ],
  ])
})

test('what the file tells, where it may show up and what is missing stands outside the hidden form', () => {
  const { dom } = choice(program())
  dom.querySelector('calendar-file')?.remove()
  for (const said of [words.how, 'only “Appointment”', words.sync, words.noTimes])
    expect(dom.textContent).toContain(said)
})

test('the form is hidden inside its element, offers each phase with all its weeks, and keeps its fields out of the address', () => {
  const { dom } = choice(program([phase(), later]))
  const form = dom.querySelector('calendar-file form')
  expect(form?.hasAttribute('hidden')).toBe(true)
  expect(form?.querySelectorAll('option').map((option) => option.getAttribute('value'))).toEqual([
    '/program/fixture/start/phase.json',
    '/program/fixture/later/phase.json',
  ])
  expect(form?.querySelectorAll('[name]').map((field) => field.getAttribute('type'))).toEqual([
    'radio',
    'radio',
  ])
  expect(dom.querySelector('script')?.getAttribute('src')).toBe('/elements/calendar-file.js')
})

test('the element gets the closed days and all it may have to say, and closures are spoken of only where there are some', () => {
  const closed = choice(program(undefined, { closures }))
  const element = closed.dom.querySelector('calendar-file')
  expect(JSON.parse(element?.getAttribute('data-closures') ?? '')).toEqual([
    { from: '2026-12-24', to: '2027-01-01' },
  ])
  expect(['ready', 'none', 'failed'].map((key) => element?.getAttribute(`data-${key}`))).toEqual([
    words.ready,
    words.none,
    words.failed,
  ])
  expect(closed.html).toContain(words.closures)
  expect(choice(program()).html).not.toContain(words.closures)
})

test('a program all by appointment has no calendar', () => {
  expect(choice(program([phase([appointment('one-to-one', 30, 60)])])).html).toBe('')
})

test('what may be left out, an open end and places are spoken of only where there are some', () => {
  const plain = choice(program()).html
  for (const said of ['if you come', '26 weeks', 'by video']) expect(plain).not.toContain(said)
  const optional = session('sat', '10:00', '11:00', 'movement', { required: false })
  const open = choice(program([phase([optional], { weeks: { from: 12 } })])).html
  expect(open).toContain('“Appointment, if you come”')
  expect(open).toContain('26 weeks')
  const both = phase([
    session('mon', '18:00', '20:00', 'group'),
    session('thu', '18:00', '20:00', 'group', { where: 'video' }),
  ])
  expect(choice({ ...program(), phases: [both] }).html).toContain('in person or by video')
})
