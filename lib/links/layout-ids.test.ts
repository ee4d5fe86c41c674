import { expect, test } from 'vitest'
import { isLayoutId, layoutAnchors } from '@/lib/links/layout-ids'

test.each([...layoutAnchors, 'sources', 'mistakes', 'danger-overdose', 'fact-address', 'source-mccarty14'])(
  '#%s belongs to the layout',
  (id) => {
    expect(isLayoutId(id)).toBe(true)
  },
)

test.each(['overdose', 'danger', 'facts', 'my-sources', 'sources-and-more'])('#%s is free', (id) => {
  expect(isLayoutId(id)).toBe(false)
})
