import { describe, expect, test } from 'vitest'
import { closedDays } from '@/lib/program/fact-words'
import { gsm7Length } from '@/lib/program/forms/gsm7'
import { programFileSchema } from '@/lib/program/forms/program-file'
import { isTimed } from '@/lib/program/session-schema'
import { allForms } from '@/tests/support/all-forms'
import type { FormName } from '@/tests/support/case-expectation'
import { asRange, formNames } from '@/tests/support/case-expectation'
import { casesIn, programOf } from '@/tests/support/cases'
import { emptySpan } from '@/tests/support/empty-span'
import { english } from '@/tests/support/english'
import { hoursMentioned, hoursPattern } from '@/tests/support/hours-pattern'
import { neverOfAny, smsWords } from '@/tests/support/never-of-any'

// Every true statement of a program stands in each form that tells it, and nothing false in any.

const named = (folder: string) =>
  casesIn(folder).map((one) => {
    const forms = one.program === undefined ? undefined : allForms(one.program)
    return [one.id, { ...one, forms: () => forms ?? allForms(programOf(one)) }] as const
  })

describe.each(['programs', 'more'])('%s', (folder) => {
  const cases = named(folder)

  test.each(cases)('%s: what has to be said is said', (_, { forms, expected }) => {
    const told = forms()
    const missing = expected.said.flatMap(({ in: places, words }) =>
      places.filter((form) => !new RegExp(words).test(told[form])).map((form) => `${form}: ${words}`),
    )
    expect(missing).toEqual([])
  })

  test.each(cases)('%s: what may never be said is not', (_, { forms, expected }) => {
    const told = forms()
    const rules = [...expected.never, ...neverOfAny]
    const found = rules.flatMap(({ in: places = formNames, except = [], words }) =>
      places
        .filter((form) => !except.includes(form))
        .flatMap((form) => sayings(told, form, new RegExp(words))),
    )
    expect(found).toEqual([])
  })

  test.each(cases)('%s: the hours of each part stand in text, sheet and page', (_, { forms, expected }) => {
    const told = forms()
    const missing = Object.entries(expected.phases).flatMap(([phase, { net, gross = net }]) => [
      ...(['text', 'sheet', 'phases', 'week'] as const)
        .filter((form) => !hoursPattern(net).test(told[form]))
        .map((form) => `${phase}, ${form}: ${String(hoursPattern(net))}`),
      ...(['text', 'page'] as const)
        .filter((form) => gross !== net && !hoursMentioned(asRange(gross).from).test(told[form]))
        .map((form) => `${phase}, ${form}, with breaks: ${String(hoursMentioned(asRange(gross).from))}`),
    ])
    expect(missing).toEqual([])
  })

  test.each(cases)('%s: its closed days stand in text, page and sheet', (_, one) => {
    const told = one.forms()
    const missing = closedDays(programOf(one), english).flatMap((days) =>
      (['text', 'page', 'sheet'] as const)
        .filter((form) => !told[form].includes(days))
        .map((form) => `${form}: ${days}`),
    )
    expect(missing).toEqual([])
  })

  test.each(cases)('%s: the names of the program stand in every form', (_, one) => {
    const told = one.forms()
    const program = programOf(one)
    const sessions = program.phases.flatMap((phase) => phase.sessions)
    const missing = sessions.flatMap((session) =>
      (['table', 'list', 'text', 'drawing'] as const)
        .filter((form) => form !== 'drawing' || program.phases.some((phase) => phase.sessions.some(isTimed)))
        .filter((form) => session.name !== undefined && !closed(told[form]).includes(closed(session.name)))
        .map((form) => `${form}: ${session.name ?? ''}`),
    )
    const words = program.phases.flatMap(({ levelName }) => levelName ?? [])
    const levels = words.flatMap((word) =>
      (['phases', 'text'] as const)
        .filter((form) => !told[form].includes(word))
        .map((form) => `${form}: ${word}`),
    )
    const own = program.phases.flatMap(({ programSays, exception }) => [programSays?.why, exception?.rule])
    const reasons = own.flatMap((words) =>
      (['page', 'text'] as const)
        .filter((form) => words !== undefined && !told[form].includes(words.replace(/\.$/, '')))
        .map((form) => `${form}: ${words ?? ''}`),
    )
    expect([...new Set([...missing, ...levels, ...reasons])]).toEqual([])
  })

  test.each(cases)('%s: no time of day is told in which nobody is there for hours', (_, one) => {
    const told = one.forms()
    const span = emptySpan(programOf(one))
    const found = (['sentence', 'glance', 'compare', 'sms', 'sheet', 'text'] as const).filter(
      (form) => span !== undefined && told[form].includes(span),
    )
    expect(found.map((form) => `${form}: ${span ?? ''}`)).toEqual([])
  })

  test.each(cases)('%s: the text message names the program and its days, and no more', (_, one) => {
    const { sms } = one.forms()
    const { name, discreetName, phases } = programOf(one)
    expect(sms).toContain(discreetName ?? name)
    expect(gsm7Length(sms)).toBeLessThanOrEqual(160)
    expect(smsWords.exec(sms)?.[0]).toBeUndefined()
    const days = (phases[0]?.sessions ?? []).filter(isTimed).map(({ day }) => day)
    expect(daysIn(sms).filter((day) => !days.some((known) => known === day))).toEqual([])
  })

  test.each(cases)('%s: calendar files tell neither program, kind nor name', (_, one) => {
    const program = programOf(one)
    const names = program.phases.flatMap(({ sessions }) =>
      sessions.flatMap(({ name, kind }) => [kind, name ?? kind]),
    )
    for (const text of one.forms().calendars)
      for (const said of [program.name, ...names])
        expect(text.replace(/\r\n /g, '')).not.toMatch(
          new RegExp(`SUMMARY[^\\r\\n]*${said.replace(/[()]/g, '.')}`, 'i'),
        )
  })

  test.each(cases)('%s: the JSON keeps its own schema', (_, { forms }) => {
    expect(programFileSchema.safeParse(JSON.parse(forms().json)).error?.issues).toBeUndefined()
  })
})

/** Without spaces: a name in a block of the drawing stands on several lines. */
function closed(text: string): string {
  return text.replaceAll(' ', '')
}

function sayings(told: Readonly<Record<FormName, string>>, form: FormName, words: RegExp): readonly string[] {
  const found = words.exec(told[form])
  if (found === null) return []
  return [`${form}: …${told[form].slice(Math.max(0, found.index - 60), found.index + 60)}…`]
}

const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The days that a text message names, those inside "Mon to Fri" too. */
function daysIn(sms: string): readonly string[] {
  const lower = sms.slice(sms.lastIndexOf(': ')).toLowerCase()
  const runs = [...lower.matchAll(/\b(mon|tue|wed|thu|fri|sat|sun) to (mon|tue|wed|thu|fri|sat|sun)\b/g)]
  const inside = runs.flatMap(([, from = '', to = '']) =>
    order.slice(order.indexOf(from), order.indexOf(to) + 1),
  )
  return [...inside, ...[...lower.matchAll(/\b(mon|tue|wed|thu|fri|sat|sun)\b/g)].map(([day]) => day)]
}

/** What each of these kinds is not. */
const isNot = [
  ['court', /drug test|urine|breath|\bgroup\b/],
  ['school', /addiction|skills|\bgroup\b/],
  ['spiritual', /\bAA\b|12[- ]step|drug test|\bgroup\b/],
  ['meal', /\bgroup\b|skills/],
  ['movement', /\bgroup\b|skills/],
  ['work', /\bgroup\b|class on/],
  ['break', /\bgroup\b/],
  ['child-care', /\bgroup\b|class on/],
  ['dosing', /\d+ (to \d+ )?minutes|visit/],
  ['other', /\bAA\b|drug test|\bgroup\b/],
] as const

test.each(isNot)('%s is not told as something that it is not', (kind, words) => {
  const { what, why = '' } = english.kinds[kind]
  expect(`${what} ${why}`).not.toMatch(words)
})
