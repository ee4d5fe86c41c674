import { expect, test } from 'vitest'
import { csvText } from '@/lib/export/csv'
import { readCsv } from '@/tests/support/read-csv'

test('what is written is what is read, with the mark and CR LF', () => {
  const rows = [
    ['title', 'text'],
    ['A "quoted" word, and é', 'one\r\ntwo'],
    ['', ' plain '],
  ]
  const text = csvText(rows)
  expect(text.startsWith('\uFEFFtitle,text\r\n')).toBe(true)
  expect(readCsv(text)).toEqual(rows)
})

test('no field is a formula', () => {
  expect(readCsv(csvText([['=1+1', '+1', '-1', '@a', '1-800']]))).toEqual([
    ["'=1+1", "'+1", "'-1", "'@a", '1-800'],
  ])
})
