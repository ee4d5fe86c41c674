import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { inFile, placeOf, problemsIn, smallContent } from '@/tests/support/small-content'

const line = 'A track that exists for tests alone.'

/** The small content with its English once more as a language below an address of its own. */
const twoLanguages = (texts: Readonly<Record<string, string>>) =>
  new Map([
    ...smallContent,
    ...[...smallContent].flatMap(([path, text]): [string, string][] =>
      path.startsWith('en/') ? [[path.replace('en/', 'es/'), text]] : [],
    ),
    ['es/language.yaml', 'name: Español\nlocale: es-US\nhome: /es/\n'],
    ['es/translations.yaml', stringify({ texts })],
  ])

const ofTrack = (texts: Readonly<Record<string, string>>) =>
  inFile(problemsIn(twoLanguages(texts)), 'programs/day.yaml').join('\n')

test('a shared text without words in another language is told where it stands', () => {
  const untold = `${placeOf('programs/day.yaml', line)}  Español has no words for this; put them into content/es/translations.yaml, under "${line}"`
  expect(ofTrack({})).toContain(untold)
  expect(ofTrack({ [line]: 'Una vía que solo existe para pruebas.' })).not.toContain(untold)
})

test('the notes on sources are among them, quotes and what nobody reads are not', () => {
  const problems = problemsIn(twoLanguages({}))
  expect(inFile(problems, 'sources.json').join('\n')).toContain('under "Adults have 9 hours a week."')
  expect(problems.join('\n')).not.toContain('under "Source guide24"')
  expect(problems.join('\n')).not.toContain('under "SAMHSA')
  // What a line waits for is the same in every language; how one says what to send is not.
  expect(problems.join('\n')).not.toContain('under "START"')
  expect(problems.join('\n')).toContain('under "your ZIP code"')
})
