import { expect, test } from 'vitest'
import { appointment, phase, program, session, threeEvenings } from '@/lib/program/gallery-weeks'
import { programProblems, programWarnings } from '@/lib/program/rules'
import { days } from '@/lib/program/lists'
import type { Audience, LevelOfCare } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/schema'

/** As many hours as asked, to five minutes, a fifth of them each day. */
function weekOf(hours: number): Phase['sessions'] {
  const perDay = Math.round(hours * 60) / 5
  return days.slice(0, 5).map((day) => session(day, '09:00', clock(540 + perDay), 'group'))
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function hoursMessage(level: LevelOfCare, who: Audience, hours: number): string | undefined {
  return hoursRemark(phase(weekOf(hours), { level }), who)?.message
}

/** What staff are told of the hours of a phase. */
function hoursRemark(one: Phase, who: Audience = 'adult') {
  return programWarnings(program([one], { who }), today).find(({ path }) =>
    ['level', 'exception', 'rule'].includes(String(path.at(-1))),
  )
}

const today = '2026-11-21'
const stays =
  'Your word for the level stays. Where a rule of your state or payer allows these hours, ' +
  'name it: exception: { reason: …, rule: … }'

test('hours outside the usual ones of the level are a remark with what is usual and its source, and no problem', () => {
  const short = phase(weekOf(9 - 5 / 60))
  expect(programProblems(program([short]))).toEqual([])
  expect(hoursRemark(short)).toEqual({
    path: ['phases', 0, 'level'],
    message:
      'phase "start": 8.92 treatment hours a week; ' +
      `an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS). ${stays}`,
  })
})

test.each([
  ['iop', 'adult', 8, 'an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'adult', 20, 'an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'teen', 5, 'a teen IOP is usually at least 6 and under 20 (SAMHSA advisory; CHCS)'],
  ['iop', 'teen', 20, 'a teen IOP is usually at least 6 and under 20 (SAMHSA advisory; CHCS)'],
  ['php', 'adult', 19, 'an adult PHP is usually at least 20 (ASAM Criteria, 3rd edition; CHCS)'],
  ['php', 'teen', 19, 'a teen PHP is usually at least 20 (ASAM Criteria, 3rd edition; CHCS)'],
  ['outpatient', 'adult', 9, 'adult outpatient care is usually under 9 (ASAM Criteria, 3rd edition)'],
  ['outpatient', 'teen', 6, 'teen outpatient care is usually under 6 (ASAM Criteria, 3rd edition)'],
] as const)('%s for %s: %d hours are told to staff', (level, who, hours, usual) => {
  expect(hoursMessage(level, who, hours)).toBe(
    `phase "start": ${hours} treatment hours a week; ${usual}. ${stays}`,
  )
})

test.each([
  ['iop', 'adult', 9],
  ['iop', 'adult', 19.75],
  ['iop', 'teen', 6],
  ['php', 'adult', 20],
  ['php', 'teen', 30],
  ['outpatient', 'adult', 8.75],
  ['outpatient', 'teen', 5.75],
] as const)('%s for %s: %d hours are lawful', (level, who, hours) => {
  expect(hoursMessage(level, who, hours)).toBeUndefined()
})

test('a week that is usual at its lightest and not at its heaviest is named with both', () => {
  expect(hoursRemark(phase([...weekOf(19), appointment('one-to-one', 30, 60)]))?.message).toContain(
    '19.5 to 20 treatment hours a week; an adult IOP is usually at least 9 and under 20',
  )
})

test('what does not count cannot make up the hours', () => {
  const uncounted = [
    session('sat', '09:00', '11:00', 'group', { required: false }),
    session('sat', '11:00', '12:00', 'drug-test'),
    session('sat', '12:00', '14:00', 'mutual-help'),
    session('sun', '09:00', '11:00', 'family', { takesPart: 'family' }),
    session('sun', '11:00', '12:00', 'group', { counts: false }),
    session('sun', '12:00', '13:00', 'meal'),
  ]
  expect(hoursRemark(phase([...weekOf(8), ...uncounted]))?.message).toContain('8 treatment hours')
})

test('hours that breaks alone keep from the level are told so', () => {
  const classes = (['mon', 'tue', 'wed'] as const).flatMap((day) => [
    session(day, '09:00', '10:25', 'group'),
    session(day, '10:35', '12:00', 'group'),
  ])
  expect(hoursRemark(phase(classes))?.message).toContain(
    'Breaks alone make the difference: with them it is 9. Your word for the level stays.',
  )
})

test('the level is judged by the program’s own number where a rule lets it count so', () => {
  const says = { hours: { from: 9, to: 9 }, why: 'Each class counts as an hour.' }
  expect(hoursRemark(phase(weekOf(8), { programSays: says }))?.message).toContain('8 treatment hours')
  expect(
    hoursRemark(phase(weekOf(8), { programSays: { ...says, rule: '28 Pa. Code 701.1' } })),
  ).toBeUndefined()
})

test.each([
  ['28 Pa. Code 701.1', true],
  ['Indiana Family Services Manual', true],
  ['House rule', false],
  ['Our own rule', false],
])('an exception by the rule %j lets the hours be: %s', (rule, isCited) => {
  const exception = { reason: 'The state allows a shorter week here.', rule }
  const remark = hoursRemark(phase(weekOf(8), { exception }))
  expect(remark === undefined).toBe(isCited)
  if (!isCited) expect(remark?.message).toContain(`"${rule}" cites no rule that one can look up`)
})

test('an exception that is not needed is a remark', () => {
  const exception = { reason: 'The state allows a shorter week here.', rule: 'Made-up rule 1' }
  expect(hoursRemark(phase(threeEvenings, { exception }))).toEqual({
    path: ['phases', 0, 'exception'],
    message:
      'phase "start": an exception that is not needed: 9 treatment hours a week; ' +
      'an adult IOP is usually at least 9 and under 20 (SAMHSA advisory; CHCS); take it out',
  })
})

test('hours or levels of care that rise are a remark, unless people move as they need', () => {
  const up = phase([session('mon', '09:00', '10:00', 'group')], { level: 'outpatient' })
  const rising = [up, phase(undefined, { id: 'later' })]
  const why =
    'where your program goes on so, nothing is wrong; else put the phases in their order; ' +
    'only where each person moves up and down as they need, write order: as needed above the phases'
  const remarks = (order: 'in turn' | 'as needed') =>
    programWarnings(program(rising, { order }), today).flatMap(({ path, message }) =>
      path[1] === 1 && message.includes('after') ? [message] : [],
    )
  expect(programProblems(program(rising))).toEqual([])
  expect(remarks('in turn')).toEqual([
    `phase "later": level of care iop after outpatient in "start"; ${why}`,
    `phase "later": 9 treatment hours a week after 1 in "start"; ${why}`,
  ])
  expect(remarks('as needed')).toEqual([])
})

test('a number of its own that differs from the sessions is told to staff, and one that does not is not needed', () => {
  const remark = (from: number) =>
    programWarnings(
      program([phase(threeEvenings, { programSays: { hours: { from, to: from }, why: 'It counts so.' } })]),
      today,
    ).flatMap(({ path, message }) => (path.includes('programSays') ? [message] : []))
  expect(remark(10)).toEqual([
    'phase "start": your number is 10 hours a week; the sessions come to 9, with short breaks 9. The page tells both',
  ])
  expect(remark(9)).toEqual(['phase "start": your number is the counted one, 9; take it out'])
})
