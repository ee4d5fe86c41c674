import { expect, test } from 'vitest'
import { readYaml } from '@/lib/content/raw/yaml-source'
import type { ValuePath } from '@/lib/content/raw/yaml-source'

const text = [
  'title: "A title"',
  'list:',
  '  - one',
  '  - { two: 2, three:   3 }',
  'empty:',
  '# a note',
  'long:',
  '  deep: x',
].join('\n')

test.each<readonly [ValuePath, string]>([
  [['title'], '1:8'],
  [['list', 0], '3:5'],
  [['list', 1], '4:5'],
  [['list', 1, 'three'], '4:24'],
  [['long', 'deep'], '8:9'],
  // What is not there is reported at the nearest thing around it.
  [['list', 1, 'four'], '4:5'],
  [['long', 'deeper', 'still'], '8:3'],
  [['nothing'], '1:1'],
  [[], '1:1'],
])('the value at %j stands at %s', (path, place) => {
  const { line, column } = readYaml(text).placeOf(path)
  expect(`${line}:${column}`).toBe(place)
})

test.each<readonly [ValuePath, string]>([
  [['list'], '2:1'],
  [['list', 1, 'three'], '4:15'],
  [['long', 'deep'], '8:3'],
  [['nothing'], '1:1'],
])('the name of the field %j stands at %s', (path, place) => {
  const { line, column } = readYaml(text).placeOfKey(path)
  expect(`${line}:${column}`).toBe(place)
})

test('lines are counted from the line on which the text begins', () => {
  expect(readYaml(text, 2).placeOf(['list', 0])).toEqual({ line: 4, column: 5 })
  expect(readYaml(text, 2).placeOf(['nothing'])).toEqual({ line: 2, column: 1 })
})

test.each([
  ['a quote that is never closed, at the quote', 'a: 1\nb: "open\nc: 2\nd: 3', 2, 4],
  ['a tab that indents', 'a:\n\tb: 1', 2, 1],
  ['a field twice', 'a: 1\na: 2', 2, 1],
  ['a field twice in JSON', '[\n  { "a": 1,\n    "a": 2 }\n]', 3, 5],
  ['a field twice, deep in JSON', '{ "a": { "b: \\"": 1,\n "b: \\"": [] } }', 2, 2],
  ['an open list', 'a: [1, 2\nb: 3', 1, 1],
])('an error names its place: %s', (_, broken, line, column) => {
  const { value, errors } = readYaml(broken)
  expect(value).toBeUndefined()
  expect(errors[0]?.place).toEqual({ line, column })
})

test('days stay text, and JSON is read as well', () => {
  expect(readYaml('day: 2026-02-03').value).toEqual({ day: '2026-02-03' })
  expect(readYaml('[\n  { "id": "x" }\n]').placeOf([0, 'id'])).toEqual({ line: 2, column: 11 })
})

test('JSON has the same value and the same places, and an error in it its place', () => {
  const text = '{\n  "a": [1, { "b": "two" }]\n}'
  const { value, errors, placeOf, placeOfKey } = readYaml(text)
  expect(value).toEqual({ a: [1, { b: 'two' }] })
  expect(errors).toEqual([])
  expect(placeOf(['a', 1, 'b'])).toEqual({ line: 2, column: 19 })
  expect(placeOfKey(['a'])).toEqual({ line: 2, column: 3 })
  expect(readYaml('{ "a": [1 }').errors[0]?.place.line).toBe(1)
  expect(readYaml('{ "a": 1,\n "a": 2 }').errors[0]?.place.line).toBe(2)
})

test.each([
  ['[\n  { "a": 1 } # ours\n]', 2, 14, 'a remark'],
  ['[\n  { "a": "x # y" }, // ours\n  { "b": 1 }\n]', 2, 21, 'a remark'],
  ['[\n  { "a": 1, },\n]', 2, 11, 'the comma'],
  ["[{ 'a': 1 }]", 1, 4, '"double quotes"'],
  ['[{ a: 1 }]', 1, 4, 'the name of a field'],
  ['[{ "a": "x"\n   "b": "y" }]', 1, 11, 'a comma is missing'],
  ['a: 1', 1, 1, 'the name of a field'],
  ['[{ "a": 1 ]', 1, 1, 'must be JSON'],
])('in a file of JSON all else is refused at its place: %j', (text, line, column, message) => {
  const { value, errors } = readYaml(text, 1, true)
  expect(value).toBeUndefined()
  expect(errors.map(({ place }) => place)).toEqual([{ line, column }])
  expect(errors[0]?.message).toContain(message)
})
