import { expect, test } from 'vitest'
import { slugOf } from '@/lib/words/slug-of'

test.each([
  ['What an IOP is', 'what-an-iop-is'],
  ['  Día de visita: ¿cuándo?', 'dia-de-visita-cuando'],
  ['Your plan (2)', 'your-plan-2'],
  ['日本', ''],
])('the title "%s" gives "%s"', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})
