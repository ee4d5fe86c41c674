import { createElement } from 'react'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { parse } from 'node-html-parser'
import type { HTMLElement } from 'node-html-parser'
import { FitView } from '@/components/fit-my-week/fit-view'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import { SheetView } from '@/components/program-sheet/sheet-view'
import { programFiles } from '@/lib/export/program-files'
import type { WrittenFile } from '@/lib/export/program-files'
import { addressesOf } from '@/lib/links/addresses'
import { glanceSentence } from '@/lib/program/glance-sentence'
import type { Program } from '@/lib/program/schema'
import type { ProgramView } from '@/lib/program/views'
import type { FormName } from '@/tests/support/case-expectation'
import { english, englishWords } from '@/tests/support/english'

/** A day before all days of the cases. */
const today = '2026-12-01'
const at = addressesOf('/')
const common = { headingLevel: 3, words: english } as const

/** Each form as one line of words; calendar files as they are. */
export type AllForms = Readonly<Record<FormName, string>> & { readonly calendars: readonly string[] }

/** Everything that a program is told in. */
export function allForms(program: Program): AllForms {
  const weeks = program.phases.map(({ id }) => render(weekOf(program, id)))
  const inWeeks = (part: (week: HTMLElement) => readonly HTMLElement[]) =>
    weeks.flatMap((week) => part(parse(week)).map((element) => wordsIn(element.outerHTML))).join(' ')
  const view = (name: Exclude<ProgramView, 'week'>) =>
    wordsIn(render(createElement(ProgramStructure, { ...common, program, view: name })))
  const files = filesOf(program, today)
  const file = (end: string) => spaced(files.find(({ path }) => path.endsWith(end))?.text ?? '')
  const views = {
    glance: view('glance'),
    week: wordsIn(weeks.join(' ')),
    hours: program.phases
      .map(({ id }) =>
        wordsIn(render(createElement(ProgramStructure, { ...common, program, view: 'hours', phase: id }))),
      )
      .join(' '),
    phases: view('phases'),
    sessions: view('sessions'),
  }
  return {
    ...views,
    page: Object.values(views).join(' '),
    sentence: glanceSentence(program, english),
    drawing: inWeeks((week) => week.querySelectorAll('svg, ul[aria-hidden=true]')),
    table: inWeeks((week) => week.querySelectorAll('table')),
    list: inWeeks((week) => week.querySelectorAll('ol')),
    ladder: view('ladder'),
    compare: wordsIn(
      render(createElement(ProgramStructure, { ...common, programs: [program], view: 'compare' })),
    ),
    sheet: wordsIn(
      render(createElement(SheetView, { at, program, words: englishWords, warning: null, help: null })),
    ),
    fit: wordsIn(
      render(createElement(FitView, { at, programs: [program], words: englishWords, warning: null })),
    ),
    text: file(`/${program.id}.txt`),
    sms: file('.sms.txt'),
    json: file(`/${program.id}.json`),
    calendars: files.filter(({ path }) => path.endsWith('.ics')).map(({ text }) => text),
  }
}

/** The calendar file of a whole phase, as the site writes it for a person who begins the program on `start`. */
export function phaseCalendarFile(program: Program, phase: string, start: string): string | undefined {
  const path = at.phaseFile(program.id, phase).slice(1)
  return filesOf({ ...program, start: [start] }, start).find((file) => file.path === path)?.text
}

function filesOf(program: Program, day: string): readonly WrittenFile[] {
  return programFiles({
    programs: [program],
    words: englishWords,
    canonical: 'https://guide.example',
    at,
    draft: undefined,
    safety: [],
    warningsOf: () => [],
    today: day,
  })
}

function weekOf(program: Program, phase: string): ReactElement {
  return createElement(ProgramStructure, { ...common, program, phase, view: 'week' })
}

function render(element: ReactElement): string {
  return renderToStaticMarkup(element)
}

/** The words of some HTML, one space between those of two elements. */
function wordsIn(html: string): string {
  return spaced(parse(html.replaceAll('<', ' <')).text)
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
