import { expect, test } from 'vitest'
import { mailtoOf, plainMail, richMail } from '@/lib/links/mail'

const piece = {
  title: 'Work & time off: “what now?”',
  line: 'How to get time off for treatment, what your boss may ask, what can get you fired, and which jobs have rules.',
  address: 'https://guide.example/cost-work-privacy/work-and-leave/',
}
const closing = ['In danger: Call 911. <Always>', 'Harbor House: 1-555-010-0000.']

test('plain text has short lines that end in CR LF, and each address alone on its line', () => {
  const text = plainMail({ pieces: [piece, piece], closing })
  expect(text.split('\r\n').every((line) => line.length <= 76 && !/[\r\n]/.test(line))).toBe(true)
  expect(text.split('\r\n').filter((line) => line === piece.address)).toHaveLength(2)
  expect(text.replaceAll(/\r\n(?!\r\n)/g, ' ')).toContain(`${piece.title} ${piece.line} ${piece.address}`)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('a long address is never broken', () => {
  const address = `https://guide.example/${'a-long-way/'.repeat(12)}`
  expect(plainMail({ pieces: [{ ...piece, address }], closing: [] })).toContain(`\r\n${address}\r\n`)
})

test('rich text holds what the texts hold, as text', () => {
  const html = richMail({ pieces: [piece], closing })
  expect(html).toBe(
    `<p><strong><a href="${piece.address}">Work &amp; time off: “what now?”</a></strong><br>${piece.line}<br>${piece.address}</p>` +
      '<p>In danger: Call 911. &lt;Always&gt;</p><p>Harbor House: 1-555-010-0000.</p>',
  )
})

test('a mailto address holds subject and body and nothing else, and another program reads the same', () => {
  const href = mailtoOf('The information you asked for', { pieces: [piece], closing }) ?? ''
  expect(href).toMatch(/^mailto:\?subject=[^&?#+ ]+&body=[^&?#+ ]+$/)
  expect(href).toContain('%0D%0A')
  const read = new URL(href).searchParams
  expect([...read.keys()]).toEqual(['subject', 'body'])
  expect(read.get('body')?.split('\r\n')).toEqual([
    piece.title,
    piece.line,
    piece.address,
    '',
    closing[0],
    '',
    closing[1],
  ])
})

test('one that some programs would cut is not offered', () => {
  const lengths = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (count) => mailtoOf('Subject', { pieces: Array(count).fill(piece), closing })?.length,
  )
  expect(lengths.slice(0, 3).every((length) => length !== undefined && length <= 1800)).toBe(true)
  expect(lengths.at(-1)).toBeUndefined()
})
