import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import type { Checked } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { checkSmall, replaced, smallContent, smallContentWith, today } from '@/tests/support/small-content'

test('content that was read before is judged as if nobody had read it', () => {
  const lines = ({ raw }: Checked) => problemLines(raw.files)
  const broken = smallContentWith({
    // One is told by the schema as the file is read, one by a rule, and one says that a tag is open.
    'programs/day.yaml': replaced('example: true', 'example: maybe'),
    'en/articles/start/a.mdx': replaced('It is nine words long', 'An addict has nine words'),
    'en/articles/start/b.mdx': replaced('Other words', 'Other <Exact why="x">words'),
  })
  const found = lines(checkContent(broken, today))
  expect(found.length).toBeGreaterThanOrEqual(3)
  expect(lines(checkSmall(broken))).toEqual(found)
  expect(lines(checkSmall(smallContent))).toEqual([])
  expect(lines(checkSmall(broken))).toEqual(found)
})
