import { expect, test } from 'vitest'
import { appended, inFile, problemsOf } from '@/tests/support/small-content'
import { asWritten, wordRules } from '@/tests/support/word-rules'

const family = 'en/articles/family/c.mdx'

test('no page for families promises what only the person in treatment can allow', () => {
  const phrases = wordRules.familyPromises.flatMap(({ words }) => words)
  const text = phrases.map((phrase) => `It is ${asWritten(phrase)}.`).join('\n\n')
  const found = inFile(problemsOf({ [family]: appended(`\n${text}\n`) }), family).filter((one) =>
    one.includes('promises a family'),
  )
  expect(phrases.length).toBeGreaterThan(50)
  expect(phrases.filter((phrase) => !found.some((one) => one.includes(`"${asWritten(phrase)}"`)))).toEqual([])
  expect(found[0]).toContain(
    'what only the person in treatment can allow; say it like this: "Staff may tell you little',
  )
})

test('what a page for families denies is no promise', () => {
  const denied = [
    'Staff will not notify you. They may not let you know how it goes.',
    'Nobody will call you if he stays away. Only if he signs will they keep you informed.',
  ]
  expect(problemsOf({ [family]: appended(`\n${denied.join('\n\n')}\n`) })).toEqual([])
  // A denial in the sentence before denies nothing here.
  expect(problemsOf({ [family]: appended('\nDo not worry. They keep you informed.\n') }).join()).toContain(
    '"keep you informed" promises a family',
  )
})

test('the same words are fine where they speak to the person, and refused in the part for families', () => {
  expect(problemsOf({ 'en/articles/start/a.mdx': appended('\nStaff will tell you the rules.\n') })).toEqual(
    [],
  )
  const section = 'en/sections/family.mdx'
  expect(inFile(problemsOf({ [section]: appended('\nWe keep you informed.\n') }), section).join()).toContain(
    '"keep you informed" promises a family',
  )
})
