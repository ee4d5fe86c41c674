import { expect, test } from 'vitest'
import { expectProblem, placeOf, problemsOf, replaced } from '@/tests/support/small-content'
import { staffFile } from '@/tests/support/small-staff'

const at = `${staffFile}:${placeOf(staffFile, 'Here it is')}`
const line = (text: string) => ({ [staffFile]: replaced('Here it is', text) })

test.each([
  ['“Here” it is', '"“" is not in the alphabet'],
  ['Your rehab papers', '"rehab" tells what is treated'],
  ['About quitting', '"quitting" tells what is treated'],
])('the line %s is refused at its place', (text, message) => {
  const [first = ''] = problemsOf(line(text))
  expect(first).toContain(`${at}  ${message}`)
})

test('the longest discreet address counts, on the host that messages name', () => {
  // 160 less 40 for the sender, less a space, less https://guide.example/i/xxxxxx/
  const room = 160 - 40 - 1 - 'https://guide.example/i/xxxxxx/'.length
  expect(problemsOf(line(`${'longer '.repeat(12)}soon`))).toEqual([])
  expect(`${'longer '.repeat(12)}soon`).toHaveLength(room)
  expectProblem(
    problemsOf(line(`${'longer '.repeat(12)}sooner`)),
    at,
    `takes ${room + 2} places; at most ${room}`,
  )
  const discreet = replaced('leaveTo:', 'discreetUrl: https://a.example\nleaveTo:')
  expect(problemsOf({ ...line(`${'longer '.repeat(12)}sooner`), 'site.yaml': discreet })).toEqual([])
})
