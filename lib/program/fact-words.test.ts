import { expect, test } from 'vitest'
import { onTopText, settingText, whoText } from '@/lib/program/fact-words'
import { appointment, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { ladder } from '@/lib/program/ladder'
import { lengthText, totalLength } from '@/lib/program/length-words'
import type { Phase, Program } from '@/lib/program/schema'
import { english } from '@/tests/support/english'

test.each([
  [{}, 'For adults (18 and over)'],
  [{ people: 'adult women' }, 'For adult women'],
  [{ ages: { from: 16, to: 24 } }, 'For people from 16 to 24'],
  [{ people: 'students', ages: { from: 18 } }, 'For students of 18 and over'],
])('%j is said as "%s"', (more, said) => {
  expect(whoText(program(undefined, more), english)).toBe(said)
})

test('“in person or by video” is said only where a person may choose', () => {
  const [mon, wed, thu] = threeEvenings
  if (!mon || !wed || !thu) throw new Error('there are three')
  const both = (sessions: Phase['sessions']): Program => ({
    ...program([phase()]),
    setting: 'both',
    phases: [phase(sessions)],
  })
  expect(settingText(both([mon, { ...wed, where: 'video' }]), english)).toBe(
    'some sessions in person and some by video',
  )
  expect(settingText(both([mon, { ...wed, where: 'either' }]), english)).toBe('in person or by video')
})

test('travel comes on top where a person comes in, and practice at home where the program has it', () => {
  const first = (given: Program) => given.phases[0] ?? phase()
  const said = (given: Program) => onTopText(first(given), given, english)
  expect(said(program())).toBe('Travel comes on top.')
  expect(said(program(undefined, { setting: 'virtual' }))).toBe('')
  const meeting = session('sun', '10:00', '11:00', 'mutual-help', { where: 'elsewhere' })
  expect(said(program([phase([...threeEvenings, meeting])], { setting: 'virtual' }))).toBe('')
  const home = phase(undefined, { homePractice: { from: 60, to: 60 } })
  expect(said(program([home], { setting: 'virtual' }))).toBe('Practice at home takes another 1 hour a week.')
  const [mon, wed, thu] = threeEvenings
  if (!mon || !wed || !thu) throw new Error('there are three')
  const both: Program = {
    ...program(),
    setting: 'both',
    phases: [phase([mon, wed, { ...thu, where: 'video' }])],
  }
  expect(said(both)).toBe('Travel comes on top on the days you come in.')
})

test('the program’s own number and its rule stand beside the hours, and hours outside the usual ones are said to be so', () => {
  const programSays = { hours: { from: 9, to: 9 }, why: 'Each class of 50 minutes counts as an hour' }
  const few = threeEvenings.slice(0, 2)
  const given = program([phase(few, { programSays })])
  expect(onTopText(given.phases[0] ?? phase(), given, english)).toBe(
    'Travel comes on top. The program itself says 9 hours a week: Each class of 50 minutes counts as an hour. Usual for this level of care: 9 to 19 hours a week. This program has other hours.',
  )
  const ruled = phase(few, { programSays: { ...programSays, rule: '28 Pa. Code 701.1' } })
  expect(onTopText(ruled, given, english)).toMatch(/Rule: 28 Pa\. Code 701\.1\.$/)
})

test('a level of the program has its own hours on the ladder', () => {
  const hours = ladder(program([phase()]), english).map((rung) => rung.hours)
  expect(hours.slice(0, 3)).toEqual([
    'under 9 hours a week',
    'In this program 9 hours a week',
    '20 hours or more a week',
  ])
})

test('how long a part takes', () => {
  const said = (more: Partial<Phase>) => lengthText(phase(undefined, more), english)
  expect(said({ weeks: { from: 12 } })).toBe('12 weeks or more')
  expect(said({ weeks: { from: 0, to: 1 } })).toBe('up to 1 week, and some people skip it')
  expect(said({ weeks: { from: 7 }, endsAfter: 20 })).toBe(
    '20 treatment days, which takes at least 7 weeks and longer when you miss some',
  )
  const off = { pauseAfter: { from: 1, to: 2 } }
  expect(said({ weeks: { from: 5, to: 5 }, ...off })).toBe('5 weeks, then 1 to 2 weeks off')
  const paused = program([
    phase(undefined, off),
    phase(undefined, { id: 'two', ...off }),
    phase(undefined, { id: 'three' }),
  ])
  expect(totalLength(paused, english)).toBe('14 to 22 weeks, with 2 to 4 weeks off in between')
  const parts = [phase(), phase([appointment('one-to-one', 30, 60)], { id: 'two' })]
  expect(totalLength(program(parts), english)).toBe('8 to 12 weeks')
  expect(totalLength(program(parts, { order: 'as needed' }), english)).toBe('not fixed')
  expect(totalLength(program([phase([session('mon', '18:00', '19:00', 'group')])]), english)).toBe(
    '4 to 6 weeks',
  )
})
