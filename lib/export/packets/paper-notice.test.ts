import { expect, test } from 'vitest'
import { paperNotice } from '@/lib/export/packets/paper-notice'

const papers = ['/packets/a.pdf', '/packets/a-booklet.pdf']
const said = { papers, takenAway: [], folder: 'out' }

test('a build without a browser names each file that is missing, what its link does, and the command', () => {
  const text = paperNotice({ ...said, why: 'No browser is at hand.' }).join('\n')
  for (const part of [
    'No browser is at hand.',
    'Not made: ',
    ...papers,
    '_redirects',
    'type: npm run packets',
  ])
    expect(text).toContain(part)
})

test('what was there before is named apart, also where paper was left out on purpose', () => {
  const text = paperNotice({ ...said, why: undefined, takenAway: ['/packets/a.pdf'] })
  expect(text.slice(0, 2)).toEqual([
    'Not made: /packets/a-booklet.pdf',
    'out/ held 1 PDF before, and not now: /packets/a.pdf',
  ])
  expect(text.at(-1)).toContain('npm run packets')
})

test('nothing is said where nothing is missing', () => {
  expect(paperNotice({ ...said, why: undefined })).toEqual([])
  expect(paperNotice({ ...said, papers: [], why: 'No browser is at hand.' })).toEqual([])
})
