import { expect, test } from 'vitest'
import { z } from 'zod'
import { translated } from '@/lib/content/translated'
import { line, note, quote, slug } from '@/lib/words/fields'

const schema = z.strictObject({
  id: slug,
  name: line(20),
  author: quote(20),
  basis: note(20),
  goals: z.array(z.strictObject({ text: line(20) })),
})
const shared = {
  id: 'rest',
  name: 'rest',
  author: 'rest',
  basis: 'rest',
  goals: [{ text: 'rest' }, { text: 'work' }],
}

test('only what readers read changes, and quotes stay', () => {
  expect(translated(schema, shared, { rest: 'descanso' })).toEqual({
    id: 'rest',
    name: 'descanso',
    author: 'rest',
    basis: 'rest',
    goals: [{ text: 'descanso' }, { text: 'work' }],
  })
})

test('the shared value itself stays as it was, for the other languages', () => {
  translated(schema, shared, { rest: 'descanso' })
  expect(shared.name).toBe('rest')
})
