import { expect, test } from 'vitest'
import { ownPicture } from '@/lib/content/local/own-picture'
import type { Local } from '@/lib/content/schema/local'
import type { PictureOf } from '@/lib/content/schema/pictures'
import { englishRules } from '@/tests/support/english'
import { smallPictures } from '@/tests/support/small-pictures'

const [first, second, third, fourth, ...rest] = smallPictures.storyboard.frames
if (first === undefined || second === undefined || third === undefined || fourth === undefined)
  throw new Error('the small storyboard has too few frames')

const picture: PictureOf<'storyboard'> = {
  ...smallPictures.storyboard,
  frames: [
    { ...first, own: { answers: 'You call {program}. Who answers: {who}, {hours}.' } },
    {
      ...second,
      own: {
        'no-answer': {
          voicemail: 'A recording of {program} answers.',
          'answering service': 'Others answer for {program}.',
          'call again': 'Call {program} again.',
        },
      },
    },
    {
      ...third,
      own: {
        'calls-back': {
          'same day': '{program} tries the same day.',
          'next workday': '{program} tries the next workday.',
          'no calls': '{program} calls nobody back.',
          within: '{program} tries within {time}.',
        },
      },
    },
    {
      ...fourth,
      own: {
        'to-others': {
          nothing: '{program} tells nothing.',
          'written consent': '{program} wants it in writing.',
          'case by case': '{program} decides.',
        },
      },
    },
    ...rest,
  ],
}

const checked = '2026-11-02'
const phone = { number: '1-555-555-0142', who: 'Our staff', hours: 'all day', cost: 'Free' }

function told(admissions: Omit<NonNullable<Local['admissions']>, 'phone' | 'checked'> | undefined) {
  const facts = admissions === undefined ? {} : { admissions: { phone, checked, ...admissions } }
  const { data, own } = ownPicture(picture, { facts, words: englishRules, program: 'Harbor House' })
  return { own, texts: data.kind === 'storyboard' ? data.frames.map(({ text }) => text) : [] }
}

const general = picture.frames.map(({ text }) => text)

test('where a program has told nothing, a picture says what is usual', () => {
  expect(told(undefined)).toEqual({ own: undefined, texts: general })
})

test('what a program has told stands in its frames, with its day', () => {
  const { own, texts } = told({
    'no-answer': 'answering service',
    'calls-back': { hours: 4 },
    'to-others': 'nothing',
  })
  expect(texts).toEqual([
    'You call Harbor House. Who answers: Our staff, all day.',
    'Others answer for Harbor House.',
    'Harbor House tries within 4 hours.',
    'Harbor House tells nothing.',
    ...general.slice(4),
  ])
  expect(own?.checked).toBe(checked)
})

test('of what it has left out, the frame says what is usual', () => {
  expect(told({ 'calls-back': 'next workday' }).texts).toEqual([
    'You call Harbor House. Who answers: Our staff, all day.',
    general[1],
    'Harbor House tries the next workday.',
    ...general.slice(3),
  ])
})

test('each choice has its sentence', () => {
  const at = (place: number, ...given: Parameters<typeof told>) => told(...given).texts[place]
  expect(at(1, { 'no-answer': 'voicemail' })).toBe('A recording of Harbor House answers.')
  expect(at(1, { 'no-answer': 'call again' })).toBe('Call Harbor House again.')
  expect(at(2, { 'calls-back': 'no calls' })).toBe('Harbor House calls nobody back.')
  expect(at(2, { 'calls-back': { days: 1 } })).toBe('Harbor House tries within 1 day.')
  expect(at(3, { 'to-others': 'case by case' })).toBe('Harbor House decides.')
})

test('other pictures stay as they are', () => {
  const facts = { admissions: { phone, checked } }
  const { circle } = smallPictures
  expect(ownPicture(circle, { facts, words: englishRules, program: 'A' })).toEqual({
    data: circle,
    own: undefined,
  })
})
