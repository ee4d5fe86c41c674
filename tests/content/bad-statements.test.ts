import { expect, test } from 'vitest'
import {
  expectProblem,
  inFile,
  placeOf,
  problemsAfter,
  remove,
  replace,
} from '@/tests/content/broken-content'

const sessionKinds = 'en/session-kinds.yaml'
const fitMyWeek = 'en/fit-my-week.yaml'
const programPage = 'en/program-page.yaml'

test('a number in a statement stands in what one of its sources says', () => {
  const problems = problemsAfter(replace(sessionKinds, '566 clinicians', '567 clinicians'))
  expectProblem(
    inFile(problems, sessionKinds),
    placeOf(sessionKinds, 'People who feel a bond'),
    'the number 567 is not in what its source says',
    'wendt17: "A survey of 566 clinicians.',
  )
})

test('a number in a statement without a source is told', () => {
  const problems = problemsAfter(replace(programPage, 'Who sees my test results?', 'Who sees 9 of 10 tests.'))
  expectProblem(
    inFile(problems, programPage),
    placeOf(programPage, 'Who sees my test results?'),
    '"9" makes this sentence a fact, and it has no source; name it under sources',
  )
})

test('the lead of Fit my week makes no claim for its readers', () => {
  const lead = 'Compare your own week with the set times of each track.'
  const problems = problemsAfter(replace(fitMyWeek, lead, 'This program is right for 97 of 100 people.'))
  expect(inFile(problems, fitMyWeek).join('\n')).toContain('the number 97 is not in what its source says')
})

test('a source that does not exist is named', () => {
  const problems = problemsAfter(replace(sessionKinds, '[advgroup, wendt17]', '[advgroup, wendt18]'))
  expectProblem(
    inFile(problems, sessionKinds).filter((line) => line.includes('no source')),
    placeOf(sessionKinds, '[advgroup, wendt17]', '[advgroup, '.length),
    'there is no source wendt18',
  )
})

test('a statement names a source, or says what it rests on', () => {
  const problems = problemsAfter(replace(sessionKinds, 'sources: [sadviot, matrix]', 'sources: []'))
  expectProblem(
    inFile(problems, sessionKinds),
    placeOf(sessionKinds, '[sadviot, matrix]'),
    'kinds.education.sources',
    'name a source, or say under basis what this rests on',
  )
})

test('every kind of session is explained', () => {
  const problems = problemsAfter(replace(sessionKinds, '  check-in:', '  check-ins:'))
  expect(inFile(problems, sessionKinds).join('\n')).toContain('check-in')
})

test('a site without one of these texts is told which', () => {
  expect(problemsAfter(remove(programPage))).toContain(
    `${programPage}:1:1  this file is missing; every site has it`,
  )
})
