import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ShareView } from '@/components/my-share/share-view'
import { fixtures } from '@/lib/program/gallery-weeks'
import { mostDollars } from '@/lib/program/share/entered'
import type { Program } from '@/lib/program/schema'
import { englishShare, shippedIds, shippedProgram } from '@/tests/support/english'

const shipped = shippedIds.map(shippedProgram)

function render(programs: readonly Program[]) {
  return parse(
    renderToStaticMarkup(
      <ShareView programs={programs} warning={<b id="warning">!</b>} words={englishShare} />,
    ),
  )
}

test('no amount is filled in, no track is chosen, and nothing has a name that could be sent', () => {
  const html = render(shipped)
  expect(html.querySelectorAll('input[value], input[checked], option[selected]')).toEqual([])
  expect(html.querySelector('option')?.getAttribute('value')).toBe('')
  expect(html.querySelectorAll('form[action], form[method]')).toEqual([])
  expect(new Set(html.querySelectorAll('[name]').map((field) => field.getAttribute('type')))).toEqual(
    new Set(['radio']),
  )
  expect(html.querySelectorAll('form').every((form) => form.getAttribute('autocomplete') === 'off')).toBe(
    true,
  )
  expect(html.querySelectorAll('[type=submit]').every((button) => button.hasAttribute('disabled'))).toBe(true)
})

test('each field has a label, its note and a place for what is wrong', () => {
  const html = render(shipped)
  for (const field of html.querySelectorAll('input[aria-describedby]')) {
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ')
    expect(ids.filter((id) => html.querySelector(`#${id}`) === null)).toEqual([])
    expect(html.querySelector(`label[for=${field.id}]`)?.text.length).toBeGreaterThan(3)
  }
  expect(html.querySelectorAll('input[aria-describedby]').map(({ id }) => id)).toEqual([
    'visits',
    'weeks',
    'copay',
    'percent',
    'price',
    'deductible',
    'limit',
  ])
})

test('tracks are offered by name, but for one that has no days to count', () => {
  const byAppointment = fixtures['by-appointment-only']
  const html = render([...shipped, ...(byAppointment ? [byAppointment] : [])])
  expect(html.querySelectorAll('option').map(({ text }) => text)).toEqual([
    englishShare.form.own,
    ...shipped.map(({ name }) => name),
  ])
})

test('what is made up is said only where something is', () => {
  expect(render(shipped).text).toContain(englishShare.example)
  expect(render(shipped.map((one) => ({ ...one, example: false }))).text).not.toContain(englishShare.example)
})

test('the words name the amounts that the fields take, and no price', () => {
  const { wrong, ...rest } = englishShare
  expect(wrong.money).toContain(mostDollars.toLocaleString('en'))
  expect(JSON.stringify(rest)).not.toMatch(/\$ ?\d|\d+ dollars/)
})
