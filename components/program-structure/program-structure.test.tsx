import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { ProgramStructureProps } from '@/components/program-structure/program-structure'
import { english, shippedProgram } from '@/lib/program/english.fixture'
import { fixtures } from '@/lib/program/fixtures'
import type { Program } from '@/lib/program/schema'

type Options = Partial<ProgramStructureProps>

function markup(program: Program, view: ProgramStructureProps['view'], options: Options = {}): string {
  return renderToStaticMarkup(
    <ProgramStructure program={program} view={view} headingLevel={3} words={english} {...options} />,
  )
}

function render(program: Program, view: ProgramStructureProps['view'], options: Options = {}) {
  return parse(markup(program, view, options))
}

const evening = shippedProgram('evening')
const views = ['glance', 'week', 'phases'] as const
const all = Object.entries({ ...fixtures, evening, day: shippedProgram('day') })
const everyView = all.flatMap(([name, program]) => views.map((view) => ({ name, program, view })))

test.each(everyView)('$name, $view: a named group without style, script or ids', ({ program, view }) => {
  const html = markup(program, view)
  expect(html).not.toMatch(/\s(style|id|on\w+)=|<script/)
  const frame = parse(html).firstElementChild
  expect(frame?.getAttribute('role')).toBe('group')
  expect(frame?.getAttribute('aria-label')).toContain(program.name)
})

test.each(everyView)('$name, $view: says that it is an example exactly when it is', ({ program, view }) => {
  expect(render(program, view).text.includes(english.example)).toBe(program.example)
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
  const names = ['Start', 'Middle', 'Step-down']
  const bare = render(evening, 'phases', { headingLevel: 3 })
  expect(bare.querySelectorAll('h3').map(({ text }) => text)).toEqual(names)
  for (const headingLevel of [2, 3, 4] as const) {
    const labelled = render(evening, 'phases', { headingLevel, label: 'The way' })
    expect(labelled.querySelector(`h${headingLevel}`)?.text).toBe('The way')
    expect(labelled.querySelectorAll(`h${headingLevel + 1}`).map(({ text }) => text)).toEqual(names)
  }
})

test('glance gives the sentence and four facts', () => {
  const html = render(evening, 'glance')
  expect(html.querySelector('p')?.text).toBe(
    'You start with 4 visits and 10 hours a week, and end with 2 visits and 3 hours a week.',
  )
  expect(html.querySelectorAll('dl > div').map((fact) => fact.childNodes.map(({ text }) => text))).toEqual([
    ['Hours each week', '3 to 10 hours'],
    ['Visits each week', '2 to 4 visits'],
    ['Time of day', '5:30 to 9 pm'],
    ['In all', '12 to 24 weeks'],
  ])
})

test('phases give level, weeks, hours and what changes, with bars in proportion', () => {
  const html = render(evening, 'phases')
  const items = html.querySelectorAll('ol > li')
  expect(items.map((item) => item.querySelectorAll('p').map(({ text }) => text))).toEqual([
    ['Intensive outpatient (IOP), 4 to 6 weeks', '10 hours a week', evening.phases[0]?.whatChanges],
    ['Intensive outpatient (IOP), 4 to 6 weeks', '9 hours a week', evening.phases[1]?.whatChanges],
    ['Outpatient, 4 to 12 weeks', '3 hours a week', evening.phases[2]?.whatChanges],
  ])
  const bars = items.map((item) => item.querySelectorAll('rect')[1])
  expect(bars.map((bar) => bar?.getAttribute('width'))).toEqual(['100%', '90%', '30%'])
})
