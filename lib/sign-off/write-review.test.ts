import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesSchema } from '@/lib/content/schema/source'
import { claimRows } from '@/lib/sign-off/write-review'

const sources = sourcesSchema.parse(JSON.parse(readFileSync('content/sources.json', 'utf8')))

test('each line has its sources beside it, numbered by first use; lines without words are left out', () => {
  const rows = claimRows(
    'Title\n\nOne [@sadviot] and [@asam3].\nAgain [@asam3].\n[sources: acog524, fdabzd20]\n',
    sources,
  )
  expect(rows.map(({ words }) => words)).toEqual([
    'Title',
    'One [1] and [2].',
    'Again [2].',
    '[sources: acog524, fdabzd20]',
  ])
  expect(rows.map((row) => row.sources.map(({ number, source }) => `${number} ${source.id}`))).toEqual([
    [],
    ['1 sadviot', '2 asam3'],
    ['2 asam3'],
    ['3 acog524', '4 fdabzd20'],
  ])
})
