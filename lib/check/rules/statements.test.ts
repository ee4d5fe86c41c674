import { expect, test } from 'vitest'
import { expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

// What facts, citations, references and the schemas say of texts made of statements.
const sessionKinds = 'en/session-kinds.yaml'
const fitMyWeek = 'en/fit-my-week.yaml'
const programPage = 'en/program-page.yaml'

test('a number in a statement stands in what one of its sources says', () => {
  const problems = problemsOf({ [sessionKinds]: replaced('Of 16 trials', 'Of 17 trials') })
  expectProblem(
    inFile(problems, sessionKinds),
    placeOf(sessionKinds, 'Of 16 trials'),
    'the number 17 is not in what its source says',
    'review20: "16 trials',
  )
})

test('a number in a statement without a source is told', () => {
  const problems = problemsOf({
    [programPage]: replaced('Who sees my test results?', 'Who sees 9 of 10 tests.'),
  })
  expectProblem(
    inFile(problems, programPage),
    placeOf(programPage, 'Who sees my test results?'),
    '"9" makes this sentence a fact, and it has no source; name it under sources',
  )
})

test('the lead of Fit my week makes no claim for its readers', () => {
  const problems = problemsOf({
    [fitMyWeek]: replaced('Lay your week beside it.', 'This program is right for 97 of 100 people.'),
  })
  expect(inFile(problems, fitMyWeek).join()).toContain(
    '"97" makes this sentence a fact, and it has no source',
  )
})

test('a source that does not exist is named', () => {
  const problems = problemsOf({ [sessionKinds]: replaced('- review20', '- review21') })
  expect(inFile(problems, sessionKinds).join()).toContain('there is no source review21')
})

test('a statement names a source, or says what it rests on', () => {
  const problems = problemsOf({ [programPage]: replaced('sources:\n    - guide24', 'sources: []') })
  expect(inFile(problems, programPage).join()).toContain(
    'name a source, or say under basis what this rests on',
  )
})

test('every kind of session is explained', () => {
  const problems = problemsOf({ [sessionKinds]: replaced('  check-in:', '  check-ins:') })
  expect(inFile(problems, sessionKinds).join()).toContain('check-in')
})

test('a site without one of these texts is told which', () => {
  expect(problemsOf({ [programPage]: undefined })).toContain(
    `${programPage}:1:1  this file is missing; every site has it`,
  )
})
