import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { ProgramStructureProps } from '@/components/program-structure/program-structure'
import { english, shippedIds, shippedProgram } from '@/tests/support/english'
import { KindDrawing } from '@/components/program-structure/sessions-view'
import { galleryWeeks } from '@/lib/program/gallery-real-weeks'
import { fixtures } from '@/lib/program/gallery-weeks'
import { sessionKinds } from '@/lib/program/lists'
import type { Program } from '@/lib/program/schema'

type OneProgram = Extract<ProgramStructureProps, { program: Program }>
type Options = Partial<OneProgram>

function markup(program: Program, view: OneProgram['view'], options: Options = {}): string {
  return renderToStaticMarkup(
    <ProgramStructure program={program} view={view} headingLevel={3} words={english} {...options} />,
  )
}

function render(program: Program, view: OneProgram['view'], options: Options = {}) {
  return parse(markup(program, view, options))
}

function compare(programs: readonly Program[], label?: string) {
  return parse(
    renderToStaticMarkup(
      <ProgramStructure headingLevel={3} label={label} programs={programs} view="compare" words={english} />,
    ),
  )
}

const evening = shippedProgram('evening')
const views = ['glance', 'week', 'phases', 'hours', 'sessions', 'ladder'] as const
const shipped = shippedIds.map(shippedProgram)
const all = [...Object.entries(galleryWeeks), ...shipped.map((program) => [program.id, program] as const)]
const everyView = all.flatMap(([name, program]) => views.map((view) => ({ name, program, view })))

test.each(everyView)('$name, $view: a named group without style, script or ids', ({ program, view }) => {
  const html = markup(program, view)
  expect(html).not.toMatch(/\s(style|id|on\w+)=|<script/)
  const frame = parse(html).firstElementChild
  expect(frame?.getAttribute('role')).toBe('group')
  if (view !== 'ladder') expect(frame?.getAttribute('aria-label')).toContain(program.name)
  expect(frame?.getAttribute('aria-label')).not.toBe('')
})

test.each(everyView)('$name, $view: says that it is an example exactly when it is', ({ program, view }) => {
  expect(render(program, view).text.includes(english.example)).toBe(program.example)
})

test('a page that says once that it is an example has views without the badge', () => {
  for (const view of views) {
    expect(render(evening, view, { exampleSaid: true }).text).not.toContain(english.example)
  }
})

test('the sessions of a kind are named as the program names them', () => {
  const html = render(galleryWeeks.choices ?? evening, 'sessions')
  expect(html.querySelector('li')?.text).toContain(
    'In this program: First step group, Men’s group, and Women’s group',
  )
})

test('steps of parts between which people move are equally wide', () => {
  const html = render(galleryWeeks['windows-and-places'] ?? evening, 'phases')
  const widths = html
    .querySelectorAll('svg g')
    .map((step) => step.querySelector('rect')?.getAttribute('width'))
  expect(widths).toEqual(['50%', '50%'])
})

test('a real program does not carry the badge in any view', () => {
  for (const view of views) {
    expect(render({ ...evening, example: false }, view).text).not.toContain(english.example)
  }
})

test('the label is a heading of the level asked for, and names the group', () => {
  for (const headingLevel of [2, 3, 4] as const) {
    const html = render(evening, 'week', { headingLevel, label: 'A week, drawn' })
    expect(html.querySelector(`h${headingLevel}`)?.text).toBe('A week, drawn')
    expect(html.firstElementChild?.getAttribute('aria-label')).toBe('A week, drawn')
    expect(render(evening, 'week', { headingLevel }).querySelector('h2, h3, h4, h5')).toBeNull()
  }
})

test('phases are headings one below the label, or of the level asked for without one', () => {
  const names = ['1. Start', '2. Middle', '3. Step-down']
  const bare = render(evening, 'phases', { headingLevel: 3 })
  expect(bare.querySelectorAll('h3').map(({ text }) => text)).toEqual(names)
  for (const headingLevel of [2, 3, 4] as const) {
    const labelled = render(evening, 'phases', { headingLevel, label: 'The way' })
    expect(labelled.querySelector(`h${headingLevel}`)?.text).toBe('The way')
    expect(labelled.querySelectorAll(`h${headingLevel + 1}`).map(({ text }) => text)).toEqual(names)
  }
})

test('glance gives four facts, and the times of the later parts folded', () => {
  const html = render(evening, 'glance')
  expect(html.querySelector('dl details')?.childNodes.map(({ text }) => text)).toEqual([
    'In later parts',
    'Evenings, 6 to 9 pm; then Monday evening, 6 to 8 pm; Thursday evening, 6 to 7 pm',
  ])
  html.querySelector('dl details')?.remove()
  expect(html.querySelectorAll('dl > div').map((fact) => fact.childNodes.map(({ text }) => text))).toEqual([
    ['Hours each week', '10 hours; then 9 hours; then 3 hours'],
    ['Visits each week', '4 evenings; then 3 evenings; then 2 evenings'],
    ['Time of day', 'Evenings, 6 to 9 pm; Tuesday evening, 5:30 to 6:30 pm'],
    ['How long, all parts together', '13 to 24 weeks'],
  ])
})

test('phases give level, weeks, hours and what changes, with one bar of steps in proportion', () => {
  const html = render(evening, 'phases')
  const items = html.querySelectorAll('ol > li')
  expect(
    items.map((item) =>
      item
        .querySelectorAll('p')
        .map(({ text }) => text)
        .slice(0, 3),
    ),
  ).toEqual([
    ['Intensive outpatient (IOP), 4 to 6 weeks', '10 hours a week', evening.phases[0]?.whatChanges],
    ['Intensive outpatient (IOP), 4 to 6 weeks', '9 hours a week', evening.phases[1]?.whatChanges],
    ['Outpatient, 5 to 12 weeks', '3 hours a week', evening.phases[2]?.whatChanges],
  ])
  expect(items[0]?.querySelectorAll('li').map(({ text }) => text)).toEqual(evening.phases[0]?.goals)
  // A pale and a full step each, and the line below them: as wide as the weeks, as high as the hours.
  const steps = html.querySelectorAll('svg g').map((step) => step.querySelectorAll('rect').at(-1))
  expect(html.querySelectorAll('svg')).toHaveLength(1)
  expect(steps.map((step) => step?.getAttribute('width'))).toEqual(['27%', '27%', '45.9%'])
  expect(steps.map((step) => step?.getAttribute('height'))).toEqual(['72', '64.8', '21.6'])
  expect(html.querySelectorAll('svg text').map(({ text }) => text)).toEqual(['1', '2', '3'])
})

test('hours gives each kind its time, its part and a bar; a range has a second, paler bar', () => {
  const items = render(evening, 'hours').querySelectorAll('li')
  expect(items.map(({ text }) => text)).toEqual([
    'Group 6 hours, about 6 of 10 hours',
    'One-to-one 1 hour, about 1 of 10 hours',
    'Family session 1 hour, about 1 of 10 hours',
    'Skills 2 hours, about 2 of 10 hours',
  ])
  expect(items.map((item) => item.querySelectorAll('rect').at(-1)?.getAttribute('width'))).toEqual([
    '60%',
    '10%',
    '10%',
    '20%',
  ])
  const family = render(fixtures['not-every-week'] ?? evening, 'hours').querySelectorAll('li')[2]
  expect(family?.text).toContain('Family session up to 1 hour, less than 1 of 10 hours')
  expect(family?.querySelectorAll('rect').map((rect) => rect.getAttribute('width'))).toEqual([
    '100%',
    '8.7%',
    '0%',
  ])
})

test('sessions explains each kind of the program once, draws it, and links where there is more', () => {
  const html = render(evening, 'sessions', {
    readMore: { group: { text: 'More on group', href: '/inside/group/' } },
  })
  expect(html.querySelectorAll('h3').map(({ text }) => text)).toEqual([
    'Group',
    'One-to-one',
    'Family session',
    'Skills',
  ])
  expect(html.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(4)
  expect(html.querySelector('li')?.text).toContain(english.kinds.group.why)
  expect(html.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['/inside/group/'])
})

test('every kind of session has a drawing of its own', () => {
  const drawings = sessionKinds.map((kind) => {
    const html = renderToStaticMarkup(<KindDrawing kind={kind} />)
    expect(html.length).toBeLessThan(2000)
    return html
  })
  expect(new Set(drawings).size).toBe(sessionKinds.length)
})

test('the ladder gives all levels with their usual hours, and those of the program with its own', () => {
  const rungs = (program: Program) =>
    render(program, 'ladder')
      .querySelectorAll('ol > li')
      .map((rung) => rung.querySelectorAll('h3, strong, span').map(({ text }) => text))
  expect(rungs(evening)).toEqual([
    ['Outpatient', 'In this program 3 hours a week.', 'In this program: Step-down'],
    [
      'Intensive outpatient (IOP)',
      'In this program 9 to 10 hours a week.',
      'In this program: Start and Middle',
    ],
    ['Day program (partial hospitalization, PHP)', '20 hours or more a week.'],
    ['Rehab (residential care)', 'Day and night.'],
    ['Hospital', 'Day and night.'],
  ])
  expect(
    rungs(shippedProgram('teen-after-school'))
      .map(([, hours]) => hours)
      .slice(0, 2),
  ).toEqual(['In this program 2 and a half hours a week.', 'In this program 6 to 7 hours a week.'])
})

test('compare says the same in its table and in its lists, and badges each example', () => {
  const html = compare(shipped, 'All of them')
  const rows = html
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('td').map(({ text }) => text))
  const lists = html.querySelectorAll('dl').map((list) => list.querySelectorAll('dd').map(({ text }) => text))
  expect(lists).toEqual(shipped.map((_, track) => rows.map((row) => row[track])))
  expect(html.querySelectorAll('thead th[scope=col]')).toHaveLength(shipped.length + 1)
  expect(html.querySelectorAll('tbody th[scope=row]')).toHaveLength(rows.length)
  expect(html.text.split(english.example)).toHaveLength(2 * shipped.length + 1)
  expect(html.querySelectorAll('h4').map(({ text }) => text)).toEqual(shipped.map(({ name }) => name))
  expect(html.querySelector('table')?.closest('div')?.classNames).toMatch(/hidden.* print:block md:block/)
  expect(html.querySelector('ul')?.classNames).toMatch(/print:hidden md:hidden/)
})

test('more tracks than fit side by side are lists at every width', () => {
  const html = compare([...shipped, evening])
  expect(html.querySelector('table')?.closest('div')?.classNames).not.toMatch(/md:/)
  expect(html.querySelectorAll('ul > li')).toHaveLength(5)
  expect(html.querySelector('ul')?.classNames).not.toMatch(/md:/)
})

test('with the page on all levels the ladder has those of the program, the one above and the way to the others', () => {
  const drawn = parse(
    renderToStaticMarkup(
      <ProgramStructure
        allLevels={{ text: 'Levels of care', href: '/levels/' }}
        headingLevel={3}
        program={evening}
        view="ladder"
        words={english}
      />,
    ),
  )
  const names = drawn.querySelectorAll('ol > li > h3').map(({ text }) => text)
  const { outpatient, iop, php } = english.ladder.rungs
  expect(names).toEqual([outpatient.name, iop.name, php.name])
  expect(drawn.querySelector('a')?.getAttribute('href')).toBe('/levels/')
})
