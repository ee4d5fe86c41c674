import { expect, test } from 'vitest'
import { plant } from '@/tests/support/planted-articles'

const things =
  'bus,child,clock,coat,day,door,friend,group,home,job,list,meal,name,night,plan,ride,room,talk,visit,week'.split(
    ',',
  )
/** Sentences of 5 words, of 9 words, of 12 words, each with a word of its own. */
const short = things.map((thing) => `You can bring your ${thing}. `)
const middle = things.map((thing) => `You can ask them to look at your ${thing}. `)
const long = things.map((thing) => `You can ask about your ${thing}, because they want to know it. `)

const [telegram = [], even = [], talk = []] = plant([
  { body: [...short.slice(0, 11), ...long.slice(0, 9)].join('') },
  { body: middle.slice(0, 14).join('') },
  { body: [...short.slice(0, 3), ...long.slice(3)].join('') },
]).map((problems) => problems.filter((one) => /of 100 sentences|in the mean/.test(one)))

test('many short sentences are told', () => {
  expect(telegram.join('\n')).toContain('57 of 100 sentences have 8 words or fewer; at most 40 may')
})

test('a mean below ten words is told', () => {
  expect(even).toEqual([
    expect.stringContaining('a sentence has 8.5 words in the mean; 10 to 14 are allowed'),
  ])
})

test('long and short in turn are sound', () => {
  expect(talk).toEqual([])
})
