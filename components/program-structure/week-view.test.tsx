import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import { dayChoiceNotes } from '@/components/program-structure/day-choices'
import { galleryWeeks, realWeeks } from '@/lib/program/gallery-real-weeks'
import { hoursAWeek } from '@/lib/program/hours-words'
import { trackWords } from '@/lib/program/track-words'
import { english, shippedIds, shippedProgram } from '@/tests/support/english'
import { fixtures, phase, program, session } from '@/lib/program/gallery-weeks'
import { timedSessions } from '@/lib/program/cycle'
import { days } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'

function render(given: Program, id?: string) {
  return parse(
    renderToStaticMarkup(
      <ProgramStructure headingLevel={3} phase={id} program={given} view="week" words={english} />,
    ),
  )
}

const evening = shippedProgram('evening')
const programs = { ...galleryWeeks, ...Object.fromEntries(shippedIds.map((id) => [id, shippedProgram(id)])) }
const all = Object.entries(programs).flatMap(([name, given]) => {
  return given.phases.map((each) => ({ name: `${name}, ${each.id}`, given, each }))
})

test.each(all)('$name: drawing, table, list and total carry the same hours', ({ given, each }) => {
  const html = render(given, each.id)
  const words = trackWords(english, given)
  const hours = hoursAWeek(each, words)
  const timed = timedSessions(each)
  if (timed.length > 0) expect(html.querySelector('caption')?.text).toContain(hours)
  expect(html.querySelector('strong.text-ink')?.text).toBe(hours)
  const said = each.sessions
    .map((one) => {
      const above = dayChoiceNotes(one, each, words)
      const notes = sessionNotes(one, words).filter((note) => !above.includes(note))
      return `${sessionName(one, words)} ${[sessionTime(one, words), ...notes].join(', ')}`
    })
    .sort()
  if (timed.length > 0)
    expect(
      html
        .querySelectorAll('td p')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(said)
  expect(
    html
      .querySelectorAll('ol li li')
      .map(({ text }) => text)
      .sort(),
  ).toEqual(said)
  expect(html.querySelectorAll('svg g g')).toHaveLength(timed.length)
  const [word] = english.week.noSessionDrawn.split(' ')
  const free = html.querySelectorAll('svg text').filter(({ text }) => text === word)
  expect(free).toHaveLength(timed.length === 0 ? 0 : 7 - new Set(timed.map(({ day }) => day)).size)
})

test.each(all)('$name: the table has all seven days as row headers', ({ given, each }) => {
  if (timedSessions(each).length === 0) return
  const rows = render(given, each.id).querySelectorAll('tbody th[scope=row]')
  expect(rows.map(({ text }) => text).slice(0, 7)).toEqual(days.map((day) => english.days[day].long))
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
  const lines = blocks.map((block) =>
    block
      .querySelectorAll('text')
      .map(({ text }) => text)
      .join(', '),
  )
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
    '4 evenings, 10 hours a week. Travel comes on top. Practice at home takes another 1 to 2 hours a week.',
  )
  expect(render(evening, 'step-down').text).toContain('2 evenings, 3 hours a week.')
})

test('what is not the same every week, not counted or by appointment is said in every form', () => {
  const given = fixtures['not-every-week'] ?? evening
  const html = render(given)
  const notes = html.querySelectorAll('ul[aria-hidden] li').map(({ text }) => text)
  expect(notes).toEqual([
    '1 Drug test, Monday, 5:30 to 5:45 pm, not counted in the hours',
    '2 Family session, Tuesday, 6 to 7 pm, every other week',
    '3 Skills, Tuesday, 6 to 7 pm, every other week, from week 2',
    '4 Family session, Wednesday, 6 to 7:30 pm, your family, without you',
    '5 Medical visit, Friday, 6 to 6:30 pm, every fourth week, from week 3',
    '6 Mutual-help meeting, Saturday, 10 to 11 am, optional, not counted in the hours',
    'One-to-one, 50 to 60 minutes each week, by appointment',
  ])
  expect(numbersIn(html)).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(html.querySelectorAll('tbody tr').at(-1)?.text).toBe(
    'No set dayOne-to-one 50 to 60 minutes each week, by appointment50 minutes to 1 hour',
  )
  expect(html.querySelectorAll('ol > li').at(-1)?.text).toContain(
    'No set dayOne-to-one 50 to 60 minutes each week',
  )
})

/** The numbers in the blocks, in the order of the week. */
function numbersIn(html: ReturnType<typeof render>): readonly string[] {
  return html
    .querySelectorAll('svg g g text')
    .map(({ text }) => text)
    .filter((text) => /^\d$/.test(text))
}

test('alternatives carry one number and are told together, each by its own name', () => {
  const html = render(galleryWeeks.choices ?? evening)
  expect(numbersIn(html).slice(0, 2)).toEqual(['1', '1'])
  expect(html.querySelector('ul[aria-hidden] > li')?.text).toBe(
    '1 One of these:Men’s group, Tuesday, 6:30 to 8:15 pmWomen’s group, Tuesday, 6:30 to 8:15 pm',
  )
  expect(html.querySelector('svg')?.text).toContain('one of these')
})

test('a choice among whole days is told once, and its number stands beside the days', () => {
  const html = render(galleryWeeks.choices ?? evening, 'days')
  const told = '3 to 4 of these 5 days, you choose which, anew each week: Monday to Friday'
  expect(html.querySelector('ul[aria-hidden] > li')?.text).toBe(`1 ${told}`)
  expect(html.querySelectorAll('tspan').map(({ text }) => text)).toEqual(['1', '1', '1', '1', '1'])
  expect(html.querySelectorAll('p').filter(({ text }) => text === told)).toHaveLength(1)
  expect(html.querySelector('ol')?.text).not.toContain('you choose')
})

test('the hours of a day that a person may choose are "up to"', () => {
  const rows = render(galleryWeeks.choices ?? evening, 'days').querySelectorAll('tbody tr')
  expect(rows[0]?.querySelectorAll('td').at(-1)?.text).toBe('up to 5 hours')
})

test('blocks say where they are, that they go on, and that any time will do', () => {
  const blocks = render(galleryWeeks['windows-and-places'] ?? evening)
    .querySelectorAll('svg g g')
    .map((block) =>
      block
        .querySelectorAll('text')
        .map(({ text }) => text)
        .join(' '),
    )
  expect(blocks).toContainEqual(expect.stringMatching(/^\d Dose 4:30 to 11 any time/))
  expect(blocks).toContainEqual(expect.stringMatching(/^\d Night group 10 to 1 goes on to 1 am/))
  expect(blocks).toContainEqual('Group 5 to 7:45 here')
})

test('times of two zones are said in both', () => {
  const html = render(galleryWeeks['two-time-zones'] ?? evening)
  const [block] = html.querySelectorAll('svg g g')
  expect(block?.querySelectorAll('text').map(({ text }) => text)).toEqual([
    'Group',
    '6 to 9 Eastern',
    '5 to 8 Central',
  ])
  for (const { text } of html.querySelectorAll('td p'))
    expect(text).toContain('6 to 9 pm Eastern, 5 to 8 pm Central time')
})

test('with nothing but appointments the list serves every width and there is no empty drawing', () => {
  const html = render(fixtures['by-appointment-only'] ?? evening)
  expect(html.querySelector('svg, table')).toBeNull()
  expect(html.querySelector('ol')?.classNames).not.toMatch(/hidden/)
})

test('a phase with lawful other hours says why, and practice at home is named and not counted', () => {
  expect(render(realWeeks.exception ?? evening).text).toContain(
    'a fifth morning is added for people who asked for it. Rule: Made-up rule 1',
  )
  expect(render(evening).text).toContain('Practice at home takes another 1 to 2 hours a week.')
})
