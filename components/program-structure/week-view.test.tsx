import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WeekView } from '@/components/program-structure/week-view'
import { hoursText } from '@/lib/program/amount-words'
import { english, shippedProgram } from '@/lib/program/english.fixture'
import { fixtures, phase, program, session } from '@/lib/program/fixtures'
import { minutesOf, visits, weekMinutes } from '@/lib/program/hours'
import { days } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'
import { timeRange } from '@/lib/program/time-words'

function render(given: Program, id?: string) {
  return parse(
    renderToStaticMarkup(<WeekView program={given} phase={id} headingLevel={3} words={english} />),
  )
}

const evening = shippedProgram('evening')
const programs = { ...fixtures, evening, day: shippedProgram('day') }
const all = Object.entries(programs).flatMap(([name, given]) => {
  return given.phases.map((each) => ({ name: `${name}, ${each.id}`, given, each }))
})

test.each(all)('$name: drawing, table, list and total carry the same hours', ({ given, each }) => {
  const html = render(given, each.id)
  const hours = hoursText(weekMinutes(each.sessions), english)
  expect(html.querySelector('caption')?.text).toContain(`${hours} a week`)
  expect(html.querySelector('strong.text-ink')?.text).toBe(`${hours} a week`)
  const said = each.sessions
    .map(({ name, kind, start, end }) => {
      return `${name ?? english.kinds[kind].long} ${timeRange(minutesOf(start), minutesOf(end), english)}`
    })
    .sort()
  expect(html.querySelectorAll('td p').map(({ text }) => text).sort()).toEqual(said)
  expect(html.querySelectorAll('ol li li').map(({ text }) => text).sort()).toEqual(said)
  expect(html.querySelectorAll('svg g g')).toHaveLength(each.sessions.length)
  const free = html.querySelectorAll('svg text').filter(({ text }) => text === english.week.noSessionDrawn)
  expect(free).toHaveLength(7 - visits(each))
})

test.each(all)('$name: the table has all seven days as row headers', ({ given, each }) => {
  const rows = render(given, each.id).querySelectorAll('tbody th[scope=row]')
  expect(rows.map(({ text }) => text)).toEqual(days.map((day) => english.days[day].long))
})

test('the drawing is hidden from assistive technology, and the list where drawing and table show', () => {
  const html = render(evening)
  expect(html.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  expect(html.querySelector('.hidden > svg')?.closest('div')?.classNames).toMatch(/md:block print:block$/)
  expect(html.querySelector('ol')?.classNames).toMatch(/md:hidden print:hidden$/)
  expect(html.querySelectorAll('table')[0]?.closest('.hidden')).not.toBeNull()
})

test('every hour line is labelled, the last one included', () => {
  const labels = render(evening).querySelectorAll('svg > text')
  expect(labels.map(({ text }) => text)).toEqual(['5 pm', '6 pm', '7 pm', '8 pm', '9 pm'])
})

test('the drawn blocks say kind and time', () => {
  const blocks = render(evening).querySelectorAll('svg g g')
  const lines = blocks.map((block) => block.querySelectorAll('text').map(({ text }) => text).join(', '))
  expect(lines).toEqual([
    'Group, 6 to 8',
    'Skills, 8 to 9',
    'One-to-one, 5:30 to 6:30',
    'Group, 6 to 8',
    'Skills, 8 to 9',
    'Group, 6 to 8',
    'Family, 8 to 9',
  ])
})

test('free days in a row are one row of the list', () => {
  const rows = (given: Program) => {
    return render(given)
      .querySelectorAll('ol > li > p:first-child')
      .map((row) => row.querySelectorAll('span').map(({ text }) => text))
  }
  expect(rows(evening).at(-1)).toEqual(['Fri to Sun', 'Friday to Sunday'])
  const [wed, fri] = [session('wed', '09:00', '12:00', 'group'), session('fri', '09:00', '15:00', 'group')]
  const midweek = program([phase([wed, fri])])
  expect(rows(midweek).map(([short]) => short)).toEqual(['Mon and Tue', 'Wed', 'Thu', 'Fri', 'Sat and Sun'])
})

test('the line under the week gives visits, hours and what they leave out', () => {
  expect(render(evening).lastElementChild?.lastElementChild?.text).toBe(
    '4 visits, 10 hours a week. Travel and home practice come on top.',
  )
  expect(render(evening, 'step-down').text).toContain('2 visits, 3 hours a week.')
})
