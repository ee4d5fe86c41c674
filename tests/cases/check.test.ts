import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asRange } from '@/tests/support/case-expectation'
import { casesIn, programOf } from '@/tests/support/cases'
import type { Case } from '@/tests/support/cases'
import { programFile } from '@/lib/program/forms/program-file'
import type { ProgramFile } from '@/lib/program/forms/program-file'
import { addressesOf } from '@/lib/links/addresses'
import { english } from '@/tests/support/english'

// A program is written as it is: the check takes it, says to staff what is unusual, and the sums are those of the program.

/** Said of any IOP without a kind of session that the advisory names, and of any number of its own. */
const anyProgram = /no (group|one-to-one) session; |your number is/

describe.each(['programs', 'more'])('%s', (folder) => {
  const cases = casesIn(folder)
  const named = cases.map((one) => [one.id, one] as const)

  test.each(named)('%s is taken as it is', (_, { problems, program }) => {
    expect(problems).toEqual([])
    expect(program).toBeDefined()
  })

  test.each(named)('%s: staff are told what is unusual, and nothing else', (_, { remarks, expected }) => {
    const patterns = expected.remarks.map((words) => new RegExp(words))
    expect(patterns.filter((words) => !remarks.some((remark) => words.test(remark)))).toEqual([])
    const known = [...patterns, anyProgram]
    expect(remarks.filter((remark) => !known.some((words) => words.test(remark)))).toEqual([])
  })

  test.each(named)('%s: hours, visits, evenings and weeks', (_, one) => {
    expect(foundNumbers(one)).toEqual(expectedNumbers(one))
  })
})

/** Missing where the length is not fixed. */
const inAll = z.object({ treatmentMinutesInAll: z.unknown().optional() })

function foundNumbers(one: Case) {
  const file: ProgramFile = programFile(programOf(one), english, {
    canonical: 'https://guide.example',
    at: addressesOf('/'),
    draft: false,
  })
  // Parts that people go through as they need have no weeks in all.
  const weeks: unknown = file.totals.weeks
  const { treatmentMinutesInAll } = inAll.parse(file.totals)
  return {
    weeks: weeks ?? 'none',
    inAll: one.expected.inAll === undefined ? undefined : treatmentMinutesInAll,
    phases: Object.fromEntries(
      file.phases.map((phase) => [
        phase.id,
        {
          net: phase.treatmentMinutes,
          gross: phase.treatmentMinutesWithBreaks,
          visits: phase.visits,
          videoDays: phase.videoDays,
          evenings: phase.evenings,
        },
      ]),
    ),
  }
}

function expectedNumbers({ expected: { weeks, phases, inAll } }: Case) {
  return {
    inAll: inAll === undefined ? undefined : asRange(inAll),
    weeks: typeof weeks === 'number' ? asRange(weeks) : weeks,
    phases: Object.fromEntries(
      Object.entries(phases).map(([id, { net, gross, ...days }]) => [
        id,
        {
          net: asRange(net),
          gross: asRange(gross ?? net),
          visits: asRange(days.visits),
          videoDays: asRange(days.videoDays),
          evenings: asRange(days.evenings),
        },
      ]),
    ),
  }
}
