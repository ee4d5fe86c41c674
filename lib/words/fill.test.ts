import { expect, test } from 'vitest'
import { fill, fillAround, namesIn } from '@/lib/words/fill'

test('fill puts each value where its name stands, as often as it stands there', () => {
  expect(fill('{visits}, {hours} a week, {visits}', { visits: 4, hours: '10 hours' })).toBe(
    '4, 10 hours a week, 4',
  )
})

test('fill takes a value as it is, braces and dollar signs included', () => {
  expect(fill('{name}!', { name: '$& {visits}' })).toBe('$& {visits}!')
})

test('fill throws on a name without a value', () => {
  expect(() => fill('{visits}, {hours}', { visits: 4 })).toThrow(
    'template "{visits}, {hours}" asks for {hours}; it may hold {visits}',
  )
})

test('fill throws on a value without a name', () => {
  expect(() => fill('{vistis}', { visits: 4 })).toThrow('template "{vistis}" has no place for {visits}')
})

test('fillAround gives the filled text on both sides of a name', () => {
  const sides = fillAround('{visits}, {hours} in {weeks}.', 'hours', { visits: 4, weeks: 6 })
  expect(sides).toEqual(['4, ', ' in 6.'])
})

test('fillAround throws when the name is missing, doubled, or another value has no place', () => {
  expect(() => fillAround('{visits}', 'hours', { visits: 4 })).toThrow('must hold {hours} once')
  expect(() => fillAround('{hours} {hours}', 'hours', {})).toThrow('must hold {hours} once')
  expect(() => fillAround('{hours}', 'hours', { visits: 4 })).toThrow('no place for {visits}')
})

test('namesIn lists each name once', () => {
  expect(namesIn('{from} to {to}, {from}')).toEqual(['from', 'to'])
})
