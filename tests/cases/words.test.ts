import { describe, expect, test } from 'vitest'
import { gsm7Length } from '@/lib/program/forms/gsm7'
import { programFileSchema } from '@/lib/program/forms/program-file'
import { isTimed } from '@/lib/program/session-schema'
import { allForms } from '@/tests/support/all-forms'
import type { FormName } from '@/tests/support/case-expectation'
import { formNames } from '@/tests/support/case-expectation'
import { casesIn, programOf } from '@/tests/support/cases'
import { hoursPattern } from '@/tests/support/hours-pattern'
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
    const missing = Object.entries(expected.phases).flatMap(([phase, { net }]) =>
      (['text', 'sheet', 'phases', 'table'] as const)
        .filter((form) => !hoursPattern(net).test(told[form]))
        .map((form) => `${phase}, ${form}: ${String(hoursPattern(net))}`),
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
        .filter((form) => session.name !== undefined && !told[form].includes(session.name))
        .map((form) => `${form}: ${session.name ?? ''}`),
    )
    const words = program.phases.flatMap(({ levelName }) => levelName ?? [])
    const levels = words.flatMap((word) =>
      (['phases', 'text'] as const)
        .filter((form) => !told[form].includes(word))
        .map((form) => `${form}: ${word}`),
    )
    expect([...new Set([...missing, ...levels])]).toEqual([])
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
