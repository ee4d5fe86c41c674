import fc from 'fast-check'
import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import { weekLayout } from '@/components/program-structure/week-layout'
import { hoursRangeText } from '@/lib/program/amount-words'
import { timedSessions } from '@/lib/program/cycle'
import { english } from '@/tests/support/english'
import { eachProgram } from '@/tests/support/each-program'
import { hoursAWeek } from '@/lib/program/hours-words'
import { trackWords } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { dayChoiceNotes } from '@/components/program-structure/day-choices'
import { capital } from '@/lib/program/sentence-case'
import { steppingHours } from '@/lib/program/stepping-words'
import { endMinutes, minutesOf, weekMinutes } from '@/lib/program/hours'
import { kindShares } from '@/lib/program/kind-shares'
import type { Phase, Program } from '@/lib/program/schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'

const common = { headingLevel: 3, words: english } as const
const said = (text: string) => text.replace(/\s+/g, ' ').trim()

function render(program: Program, view: 'glance' | 'week' | 'hours' | 'phases', phase?: string) {
  return parse(
    renderToStaticMarkup(<ProgramStructure {...common} phase={phase} program={program} view={view} />),
  )
}

/** Each session as every form of the week must say it. */
function saidSessions(phase: Phase, words: ProgramWords): readonly string[] {
  return phase.sessions
    .map((one) => {
      const above = dayChoiceNotes(one, phase, words)
      const notes = sessionNotes(one, words).filter((note) => !above.includes(note))
      return said(`${sessionName(one, words)} ${[sessionTime(one, words), ...notes].join(', ')}`)
    })
    .sort()
}

function expectWeek(program: Program, phase: Phase) {
  const html = render(program, 'week', phase.id)
  const words = trackWords(english, program)
  const hours = hoursAWeek(phase, words)
  const isDrawn = timedSessions(phase).length > 0
  const texts = (selector: string) =>
    html
      .querySelectorAll(selector)
      .map((one) => said(one.textContent))
      .sort()
  expect(html.querySelector('strong.text-ink')?.textContent).toBe(hours)
  expect(texts('ol li li')).toEqual(saidSessions(phase, words))
  expect(texts('td p')).toEqual(isDrawn ? saidSessions(phase, words) : [])
  expect(html.querySelectorAll('svg g g')).toHaveLength(timedSessions(phase).length)
  if (isDrawn) expect(html.querySelector('caption')?.textContent).toContain(hours)
}

/** Where each block begins and ends, read back from the picture, against the times of its session. */
function expectDrawing(phase: Phase) {
  const layout = weekLayout(phase, english)
  for (const { session, y, height } of layout?.columns.flatMap(({ blocks }) => blocks) ?? []) {
    const [start, end] = [minutesOf(session.start), Math.min(24 * 60, endMinutes(session))]
    const line = layout?.hours.findLast(({ minutes }) => minutes <= start)
    const next = layout?.hours.find(({ minutes }) => minutes > start)
    const perMinute = ((next?.y ?? NaN) - (line?.y ?? NaN)) / 60
    expect(Math.abs((line?.y ?? NaN) + (start - (line?.minutes ?? NaN)) * perMinute - y)).toBeLessThan(0.1)
    expect(Math.abs(height - (end - start) * perMinute)).toBeLessThan(2)
  }
}

function expectBars(program: Program, phase: Phase) {
  const items = render(program, 'hours', phase.id).querySelectorAll('li')
  const texts = items.map((item) => said(item.textContent))
  const shares = kindShares(phase)
  expect(texts).toHaveLength(shares.length)
  for (const [index, { kind, minutes }] of shares.entries()) {
    expect(texts[index]).toContain(said(`${english.kinds[kind].long} ${hoursRangeText(minutes, english)}`))
    const widths = items[index]?.querySelectorAll('rect').map((rect) => rect.getAttribute('width'))
    expect(widths?.at(-1)).toBe(`${Math.round((minutes.from / weekMinutes(phase).to) * 1000) / 10}%`)
  }
}

test('facts, drawing, table, list, phases and bars of random programs say the same', () => {
  eachProgram(
    fc.constant('its forms'),
    (program) => {
      expect(said(render(program, 'glance').textContent)).toContain(
        said(capital(steppingHours(program, trackWords(english, program)), english)),
      )
      const phases = said(render(program, 'phases').textContent)
      for (const phase of program.phases) {
        expect(phases).toContain(said(hoursAWeek(phase, trackWords(english, program))))
        expectWeek(program, phase)
        expectDrawing(phase)
        expectBars(program, phase)
      }
    },
    500,
  )
})
