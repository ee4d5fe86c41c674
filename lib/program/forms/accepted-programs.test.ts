import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { anyWritten } from '@/tests/support/arbitrary-program'
import { english, englishForms } from '@/tests/support/english'
import { appointment, phase, program as made } from '@/lib/program/gallery-weeks'
import { plainText } from '@/lib/program/forms/plain-text'
import { programFile, programFileJsonSchema } from '@/lib/program/forms/program-file'
import { smsLine } from '@/lib/program/forms/sms'
import { programProblems } from '@/lib/program/rules'
import { addressesOf } from '@/lib/links/addresses'
import { writtenProgram } from '@/lib/program/schema'
import type { Program } from '@/lib/program/schema'

const canonical = 'https://iop-guide.example'
const site = { canonical, at: addressesOf('/') }
const formats = { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ }
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(
  programFileJsonSchema(site),
)

/** The same program with every text as long as it may be. */
function stretched(program: Program): Program {
  return {
    ...program,
    name: 'n'.repeat(60),
    summary: 's'.repeat(160),
    languages: ['l'.repeat(30)],
    ...(program.place === undefined ? {} : { place: ['p'.repeat(160), 'q'.repeat(160)] }),
    phases: program.phases.map((one) => ({
      ...one,
      name: 'n'.repeat(40),
      levelName: 'v'.repeat(60),
      weeks: { from: 104, to: 520 },
      whatChanges: 'w'.repeat(160),
      goals: Array.from({ length: 5 }, () => 'g'.repeat(120)),
      homePractice: { from: 1200, to: 1200 },
      sessions: one.sessions.map((session) => ({ ...session, name: 'n'.repeat(60) })),
    })),
  }
}

/** Judges the program as a file, and makes all its forms. */
function expectForms(program: Program, draft: boolean) {
  expect(programProblems(program)).toEqual([])
  const file: unknown = JSON.parse(JSON.stringify(programFile(program, english, { ...site, draft })))
  expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true)
  plainText(program, english, englishForms, { safety: [], address: canonical })
  smsLine(program, english, englishForms, { draft })
}

test('a file that the check accepts has its published forms, whatever it says', () => {
  const any = anyWritten.map((written) => writtenProgram.parse(parse(stringify(written))))
  fc.assert(fc.property(fc.oneof(any, any.map(stretched)), fc.boolean(), expectForms), { numRuns: 300 })
})

test('so has a program of years, and one of more hours than a week has', () => {
  const years = Array.from({ length: 120 }, (_, index) =>
    phase(undefined, { id: `phase-${index}`, weeks: { from: 104, to: 104 } }),
  )
  const hours = Array.from({ length: 20 }, () => appointment('one-to-one', 600, 600))
  for (const phases of [years, [phase(hours, { level: 'php' })]]) expectForms(made(phases), true)
})
