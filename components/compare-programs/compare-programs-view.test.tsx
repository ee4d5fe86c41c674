import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CompareProgramsView } from '@/components/compare-programs/compare-programs-view'
import { compareProgramsSchema } from '@/lib/content/schema/compare-programs'
import { englishCompare, englishLocal } from '@/tests/support/english'

const asks = englishCompare.asks.flatMap((id) => englishLocal.asks.filter((ask) => ask.id === id))
const html = parse(
  renderToStaticMarkup(
    <CompareProgramsView asks={asks} warning={<b id="warning">!</b>} words={englishCompare} />,
  ),
)

test('three programs are asked the same twelve questions, each with three ticks and a note', () => {
  const programs = html.querySelectorAll('[role=group]')
  expect(programs).toHaveLength(3)
  for (const program of programs) {
    expect(program.querySelectorAll('legend').map(({ text }) => text)).toEqual(
      asks.map(({ question }) => question),
    )
    expect(program.querySelectorAll('[type=radio]')).toHaveLength(36)
    expect(program.querySelectorAll('textarea')).toHaveLength(12)
  }
  // Three ticks to a name, so that none wipes that of another question or program.
  const names = html.querySelectorAll('[type=radio]').map((tick) => tick.getAttribute('name'))
  expect(new Set(names).size).toBe(36)
})

test('a program is called by its number and by what is typed', () => {
  for (const program of html.querySelectorAll('[role=group]')) {
    const named = (program.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => program.querySelector(`#${id}`)?.tagName)
    expect(named).toEqual(['H2', 'INPUT'])
  }
})

test('nothing is ticked, scored or summed, and nothing can be sent', () => {
  expect(html.querySelectorAll('[checked], output, meter, progress, form[action]')).toEqual([])
  expect(html.querySelectorAll('[type=submit]').every((button) => button.hasAttribute('disabled'))).toBe(true)
  expect(JSON.stringify(englishCompare)).not.toMatch(/\b(?:best|winner|better|points|rank)\b/i)
})

test('eleven questions, or one twice, are refused', () => {
  const refused = (ids: readonly string[]) =>
    compareProgramsSchema.safeParse({ ...englishCompare, asks: ids }).success
  expect(refused(englishCompare.asks)).toBe(true)
  expect(refused(englishCompare.asks.slice(1))).toBe(false)
  expect(refused([...englishCompare.asks.slice(1), 'license'])).toBe(false)
})
