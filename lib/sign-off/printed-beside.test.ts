import { expect, test } from 'vitest'
import { collectAll } from '@/lib/content/raw/collection'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { printedBeside } from '@/lib/sign-off/printed-beside'
import { smallContent } from '@/tests/support/small-content'

const texts = [
  'facts:',
  '  text-messages:',
  '    number: 1-555-555-0150',
  '    who: Our desk',
  '    why: We remind you of visits.',
  '    often: At most 6 a month.',
  '    agree: You say yes on a form.',
  '    promised: true',
  '    checked: 2026-11-02\n',
].join('\n')

function collected(local: string) {
  const [first] = collectAll(readRawContent(new Map([...smallContent, ['local.yaml', local]])).documents)
  if (first === undefined) throw new Error('the small content has a language')
  return first.of
}

test('what a program says of its texts is signed with the page that prints it; without it there is nothing', () => {
  expect(printedBeside(collected(texts), 'TextMessages')).toEqual([
    'Our desk of A guide, from 1-555-555-0150.',
    'We remind you of visits.',
    'At most 6 a month.',
    'You say yes on a form.',
  ])
  expect(printedBeside(collected('facts:\n'), 'TextMessages')).toEqual([])
  expect(printedBeside(collected(texts), 'MyShare')).toEqual([])
})
