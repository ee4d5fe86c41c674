import { expect, test } from 'vitest'
import { libraryIn } from '@/lib/library/door'
import { mailClosing } from '@/lib/library/sent-texts'

const english = libraryIn('en')

test('an e-mail ends with 911, 988 and what they cannot do, and with who answers at the program', () => {
  const number = { number: '1-555-555-0142', who: 'Our staff', hours: 'all day', cost: 'Free' }
  const local = { admissions: { phone: number, checked: '2026-11-02' } }
  expect(mailClosing({ ...english, local, programName: 'Example House' })).toEqual([
    expect.stringMatching(/911.*988.*cannot treat withdrawal/),
    expect.stringContaining('Example House: 1-555-555-0142. Our staff, all day'),
  ])
  expect(mailClosing({ ...english, local: {} })).toHaveLength(1)
})
