import { expect, test } from 'vitest'
import { programLines } from '@/lib/sign-off/program-lines'
import { english, shippedIds, shippedProgram } from '@/tests/support/english'

test('a session is said in words, with its day, its time and what sets it apart', () => {
  const lines = programLines(shippedProgram('virtual-evening'), { program: english })
  expect(lines).toContain(
    'Family session | Tuesday | 7 to 8 pm Eastern, 6 to 7 pm Central time | every other week',
  )
})

test.each(shippedIds.map(shippedProgram))('$id: the words of the program are all there', (program) => {
  const text = programLines(program, { program: english }).join('\n')
  const own = [
    program.summary,
    ...(program.place ?? []),
    ...program.phases.flatMap(({ name, whatChanges, goals, sessions }) => [
      name,
      whatChanges,
      ...goals,
      ...sessions.map((session) => session.name ?? ''),
    ]),
  ]
  expect(own.filter((words) => !text.includes(words))).toEqual([])
  expect(text).not.toMatch(/[{}"]/)
})
