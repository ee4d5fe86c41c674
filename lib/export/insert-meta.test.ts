import { expect, test } from 'vitest'

import { insertMeta } from '@/lib/export/insert-meta'
import { PageSurprise } from '@/lib/export/page-surprise'

const policy = [
  { name: 'default-src', sources: ["'none'"] },
  { name: 'frame-ancestors', sources: ["'none'"] },
]

test('policy and referrer rule stand between the viewport and the style they govern', () => {
  const page =
    '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="x">' +
    '<style></style></head><body></body></html>'
  expect(insertMeta(page, policy)).toBe(
    page.replace(
      '<style>',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
        '<meta name="referrer" content="no-referrer"><style>',
    ),
  )
})

test('a page without a viewport gets them after its charset', () => {
  const page = '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body></body></html>'
  expect(insertMeta(page, policy)).toMatch(/<meta charset="utf-8"><meta http-equiv=.*no-referrer"><\/head>/)
})

test('a page without a charset is a surprise', () => {
  expect(() => insertMeta('<!DOCTYPE html><title>x</title>', policy)).toThrow(PageSurprise)
})
