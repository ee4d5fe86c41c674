import { expect, test } from 'vitest'
import { drawnWarnings } from '@/lib/library/drawn-warnings'
import { shippedProgram } from '@/tests/support/english'

const programs = [shippedProgram('evening'), shippedProgram('day')]
const library = {
  programs,
  warningsOf: ({ id }: { id: string }, said: readonly string[] = []) => [
    `Of ${id}, not ${said.join()}.`,
    'Of all.',
  ],
}

test('each track that a text draws brings its warnings, once', () => {
  expect(drawnWarnings(library, ['main'], [])).toEqual(['Of evening, not .', 'Of all.'])
  expect(drawnWarnings(library, ['day'], ['pregnancy'])).toEqual(['Of day, not pregnancy.', 'Of all.'])
  expect(drawnWarnings(library, ['compare'], [])).toEqual(['Of evening, not .', 'Of all.', 'Of day, not .'])
  expect(drawnWarnings(library, [], [])).toEqual([])
})
