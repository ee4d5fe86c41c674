import { addressesOf } from '@/lib/links/addresses'
import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FitView } from '@/components/fit-my-week/fit-view'
import { englishFit, english, shippedIds, shippedProgram } from '@/tests/support/english'
import { galleryWeeks } from '@/lib/program/gallery-real-weeks'
import { fixtures, phase, program, session } from '@/lib/program/gallery-weeks'
import { endMinutes, minutesOf } from '@/lib/program/hours'
import type { Program } from '@/lib/program/schema'
import { isTimed } from '@/lib/program/session-schema'
import { trackWords } from '@/lib/program/track-words'
import { sessionName, sessionTime } from '@/lib/program/session-words'

const words = { fit: englishFit, program: english }

function render(programs: readonly Program[]) {
  return parse(
    renderToStaticMarkup(
      <FitView at={addressesOf('/')} programs={programs} warning={<b id="warning">!</b>} words={words} />,
    ),
  )
}

const shipped = shippedIds.map(shippedProgram)
const every = [...Object.values(galleryWeeks), ...shipped]

test.each(every)('$id: both tables carry every session of every phase', (given) => {
  const html = render([given])
  const said = given.phases.flatMap(({ sessions }) =>
    sessions.map((one) => [sessionName(one, english), sessionTime(one, trackWords(english, given))]),
  )
  const [wide, narrow] = html
    .querySelectorAll('table')
    .map((table) => table.querySelectorAll('td p').map(({ text }) => text))
  for (const shown of [wide, narrow]) {
    expect(shown).toHaveLength(said.length)
    for (const [name = '', time = ''] of said) {
      expect(
        shown?.some((text) => text.includes(name) && text.includes(time)),
        `${name}, ${time}`,
      ).toBe(true)
    }
  }
})

test.each(every)(
  '$id: the script finds each session that the person comes to, once, with its minutes',
  (given) => {
    const lines = render([given])
      .querySelectorAll('[data-track] li')
      .map((line) =>
        [line.attributes['data-day'], line.attributes['data-from'], line.attributes['data-to']].join(),
      )
    const right = given.phases.flatMap(({ sessions }) =>
      sessions.flatMap((one) =>
        isTimed(one) && one.takesPart !== 'family' && !['break', 'meal', 'child-care'].includes(one.kind)
          ? [[one.day, minutesOf(one.start), endMinutes(one)].join()]
          : [],
      ),
    )
    expect(lines.sort()).toEqual(right.sort())
  },
)

test('optional sessions stand apart from required ones', () => {
  const html = render([
    program([
      phase([
        session('mon', '18:00', '20:00', 'group'),
        session('sat', '10:00', '11:00', 'mutual-help', { required: false }),
      ]),
    ]),
  ])
  const sets = html
    .querySelectorAll('[data-set]')
    .map((set) => [set.attributes['data-set'], set.querySelectorAll('li').map(({ text }) => text)])
  expect(sets).toEqual([
    ['required', ['Monday, 6 to 8 pm, Group']],
    ['optional', ['Saturday, 10 to 11 am, Mutual-help meeting']],
  ])
})

test('a session that is not each week says so', () => {
  const lines = render([shippedProgram('virtual-evening')])
    .querySelectorAll('[data-track] li')
    .map(({ text }) => text)
  expect(lines).toContainEqual(
    expect.stringMatching(/^Tuesday, 7 to 8 pm .*Family session, every other week$/),
  )
  expect(lines).toContainEqual(
    expect.stringMatching(/^Tuesday, 7 to 8 pm .*Family session, every fourth week$/),
  )
})

test('sessions by appointment are to be asked for, each named once', () => {
  const track = render([shippedProgram('virtual-evening')]).querySelector('[data-track]')
  expect(track?.text.match(/One-to-one, by appointment: ask for a time that works for you\./g)).toHaveLength(
    1,
  )
})

test('a track without a set time says nothing about set times', () => {
  const given = fixtures['by-appointment-only']
  const track = render(given ? [given] : []).querySelector('[data-track]')
  expect(track?.querySelectorAll('[data-none], [data-change], [data-phase]')).toEqual([])
  expect(track?.text).toContain('by appointment: ask for a time')
})

test('an example says so wherever it shows, and a real track never does', () => {
  const badge = english.example
  const count = (programs: readonly Program[]) => render(programs).text.split(badge).length - 1
  // In the result and in the two tables, of which a reader meets one.
  expect(count(shipped)).toBe(3 * shipped.length)
  const real = shipped.map((one) => ({ ...one, example: false }))
  expect(count(real)).toBe(0)
  expect(render(real).text).not.toContain(englishFit.times.example)
})

test('the tracks keep their order, in the result as in the tables', () => {
  const html = render(shipped)
  const names = shipped.map(({ name }) => name)
  expect(html.querySelectorAll('[data-track] h3').map(({ text }) => text)).toEqual(names)
  const times = html.querySelectorAll('details').filter((fold) => fold.querySelector('table') !== null)
  expect(times.map((fold) => fold.querySelector('summary')?.text)).toEqual(names)
  for (const [index, fold] of times.entries()) {
    const [wide, small] = fold.querySelectorAll('table').map((one) => one.querySelectorAll('th a'))
    expect([wide, small].map((links) => links?.map(({ text }) => text))).toEqual([
      [names[index]],
      [names[index]],
    ])
  }
})

test('what needs the script is shown from the start, hidden where no script runs, and all inside its element', () => {
  const html = render(shipped)
  expect(html.querySelector('fit-my-week > div')?.classNames).toContain('no-script:hidden')
  expect(html.querySelectorAll('[hidden]').filter((part) => part.closest('fit-my-week') === null)).toEqual([])
  expect(
    html.querySelectorAll('table, [href]').filter((part) => part.closest('fit-my-week') !== null),
  ).toEqual([])
  expect(html.querySelector('fit-my-week form')).not.toBeNull()
})

test('for whom is asked first, where there are tracks for adults and for teens, and each track says whom it takes', () => {
  const html = render(shipped)
  expect(html.querySelector('form select, form input')?.tagName).toBe('SELECT')
  expect(html.querySelectorAll('option').map((option) => option.attributes.value)).toEqual([
    '',
    'adult',
    'teen',
  ])
  const ages = html.querySelectorAll('[data-track]').map((track) => track.attributes['data-ages'])
  expect(ages).toEqual(['adult', 'adult', 'adult', 'teen'])
  expect(render(shipped.slice(0, 1)).querySelector('select')).toBeNull()
})

test('the details of a track are folded, and what was found stands above them', () => {
  const track = render(shipped).querySelector('[data-track]')
  expect(track?.querySelector('details')?.hasAttribute('open')).toBe(false)
  expect(track?.querySelector('[data-verdict]')?.closest('details')).toBeNull()
  expect(track?.querySelector('[data-phases]')?.closest('details')).not.toBeNull()
})

test('a choice is one set of lines with how many a person needs, each with its option', () => {
  const html = render([galleryWeeks.choices ?? program()])
  const [tuesday] = html.querySelectorAll('[data-choice]')
  expect(tuesday?.attributes['data-choice']).toBe('1')
  expect(tuesday?.querySelectorAll('li').map((line) => [line.attributes['data-option'], line.text])).toEqual([
    ['0', 'Tuesday, 6:30 to 8:15 pm, Men’s group'],
    ['1', 'Tuesday, 6:30 to 8:15 pm, Women’s group'],
  ])
})

test('a window and a session by video say so to the script', () => {
  const html = render([galleryWeeks['windows-and-places'] ?? program()])
  expect(html.querySelector('li[data-lasts]')?.attributes['data-lasts']).toBe('10')
  expect(html.querySelectorAll('li[data-video]').map(({ text }) => text)).toEqual([
    'Wednesday, 5 to 7:45 am, Group',
  ])
})

test('the warning stands before the form, the form before the result, the tables and the questions', () => {
  const markup = render(shipped).toString()
  const places = ['<h1', 'id="warning"', '<form', 'role="status"', '<table', 'id="questions-to-ask"'].map(
    (part) => markup.indexOf(part),
  )
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('no field has a name, so nothing could be sent; and a browser is told not to fill in what was marked before', () => {
  const html = render(shipped)
  expect(html.querySelectorAll('form [name], form[action]')).toEqual([])
  expect(html.querySelector('form')?.getAttribute('autocomplete')).toBe('off')
  expect(html.querySelectorAll('form [type=submit]').every((button) => button.hasAttribute('disabled'))).toBe(
    true,
  )
})

test('each reason has its box and brings its own question', () => {
  const html = render(shipped)
  const boxes = html.querySelectorAll('[data-reason]').map((box) => box.attributes['data-reason'])
  const questions = html.querySelectorAll('[data-question]')
  expect(questions.map((question) => question.attributes['data-question'])).toEqual(boxes)
  // Without JavaScript all of them stand in the list at the end.
  const list = html
    .querySelectorAll('#questions-to-ask ~ ul li')
    .map(({ text }) => text)
    .join('\n')
  for (const { text } of questions) expect(list).toContain(text)
})
