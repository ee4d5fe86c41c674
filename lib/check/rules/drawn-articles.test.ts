import { expect, test } from 'vitest'
import { inFile, problemsOf, replaced } from '@/tests/support/small-content'

const article = 'en/articles/start/a.mdx'
const body = 'It is nine words long and that is enough.'
const long = Array.from({ length: 60 }, () => body).join(' ')
const problemsWith = (text: string) =>
  inFile(problemsOf({ [article]: replaced(body, text) }), article).filter((one) => one.includes('no picture'))

test('a long article has a picture or a drawn program', () => {
  expect(problemsWith(long)).toHaveLength(1)
  expect(problemsWith(`${long}\n\n<ProgramStructure program="main" view="week" />`)).toEqual([])
  expect(problemsWith(`${body} ${body}`)).toEqual([])
})
