import { expect, test } from 'vitest'
import { unfitCharacters } from '@/lib/words/characters'

test.each([
  'Plain words, "quotes" & <b>marks</b> {name} #200\twith a tab\r\nand lines',
  'niñas façade Łódź crème — “smart” ’ … \u00a0 non-breaking',
  'e\u0301 combining, 日本, Пн, ไทย',
  'עברית \u200f(1-555-555-0142)\u200e',
  'می\u200cخواهم and क\u094d\u200dष',
  '👩🏽\u200d⚕️ 👨\u200d👩\u200d👧 ❤️',
])('stands: %s', (text) => {
  expect(unfitCharacters(text)).toEqual([])
})

test.each([
  ['a\u0000b', 'U+0000', 'control'],
  ['a\u001bb', 'U+001B', 'control'],
  ['a\u0092b', 'U+0092', 'control'],
  ['a\ud83db', 'U+D83D', 'half'],
  ['a\ude00b', 'U+DE00', 'half'],
  ['a\ufffdb', 'U+FFFD', 'lost'],
  ['a\u200bb', 'U+200B', 'nobody sees'],
  ['a\u00adb', 'U+00AD', 'nobody sees'],
  ['a\ufeffb', 'U+FEFF', 'nobody sees'],
  ['a\u200db', 'U+200D', 'nobody sees'],
  ['a\u200cb', 'U+200C', 'nobody sees'],
  ['a\u202eb', 'U+202E', 'direction'],
  ['a\u2066b', 'U+2066', 'direction'],
  ['a\u200fb', 'U+200F', 'direction'],
  ['a\u2028b', 'U+2028', 'line end'],
  ['a\uf8ffb', 'U+F8FF', 'in words'],
  ['a\u{e0041}b', 'U+E0041', 'nobody sees'],
])('is found with its place and number: %j', (text, code, advice) => {
  const found = unfitCharacters(text)
  expect(found).toMatchObject([{ index: 1, code }])
  expect(found[0]?.advice).toContain(advice)
})

test('a mark of direction belongs to its own line', () => {
  expect(unfitCharacters('עברית\nEnglish \u200f').map(({ index }) => index)).toEqual([14])
})
