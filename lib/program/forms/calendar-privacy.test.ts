import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressesOf } from '@/lib/links/addresses'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import type { Program } from '@/lib/program/schema'
import { eachProgram } from '@/tests/support/each-program'
import { englishForms } from '@/tests/support/english'

const secret = 'Zebra'

/** Every name that a program gives, as a word that no file has by chance. */
function marked(program: Program): Program {
  return {
    ...program,
    name: `${secret} program`,
    discreetName: `${secret} for messages`,
    ...(program.setting === 'virtual' ? {} : { place: [`${secret} building, first floor`] }),
    phases: program.phases.map((phase) => ({
      ...phase,
      name: `${secret} part`,
      sessions: phase.sessions.map((session) => ({ ...session, name: `${secret} session` })),
    })),
  }
}

test('calendars: no name of a place, a program, a part or a session stands in any file, nor in what makes files', () => {
  eachProgram(fc.constant('2026-12-03'), (given, today) => {
    const made = phaseCalendars(marked(given), { at: addressesOf('/'), words: englishForms, today })
    for (const { week, whole, plan } of made)
      for (const text of [week?.text ?? '', whole.text, JSON.stringify(plan)])
        expect(text.replaceAll('\r\n ', '')).not.toContain(secret)
  })
})
