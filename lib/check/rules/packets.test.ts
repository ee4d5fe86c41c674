import { expect, test } from 'vitest'
import { article, articlePath, leadTo } from '@/tests/support/planted-articles'
import { expectProblem, inFile, placeOf, problemsOf, replaced } from '@/tests/support/small-content'
import type { Change } from '@/tests/support/small-content'
import { packetPath, packetText } from '@/tests/support/small-packet'

/** What is wrong with the packet of the small guide when a line of it reads otherwise. */
const withLine = (from: string, to: string, more: Readonly<Record<string, Change>> = {}) =>
  inFile(problemsOf({ [packetPath]: replaced(from, to), ...more }), packetPath)

test('a packet is made of articles that exist', () => {
  expectProblem(
    withLine('id: b, why', 'id: z, why'),
    placeOf(packetPath, 'b, why'),
    'there is no article with the id z; the ids are c, a, b',
  )
  expect(withLine('here., page: b', 'here., page: z').join()).toContain('there is no article with the id z')
})

test('no article stands twice in it', () => {
  expect(withLine('id: b, why', 'id: a, why').join()).toContain('a stands twice in this packet; keep one')
})

test('a packet opens with the danger of stopping when one of its pages touches it', () => {
  const opioids = { [articlePath(1)]: article(1, { fields: { topics: '[opioids]' } }), ...leadTo(1) }
  const stopping = { [articlePath(1)]: article(1, { fields: { topics: '[stopping]' } }), ...leadTo(1) }
  const both = (before: string) =>
    before.replace('topics: [stopping]', 'topics: [crisis]').replace('id: b, why', 'id: case-001, why')
  expect(inFile(problemsOf({ [packetPath]: both, ...opioids }), packetPath)).toEqual([])
  expect(inFile(problemsOf({ [packetPath]: both, ...stopping }), packetPath).join()).toContain(
    'this page touches the danger stopping, and the packet does not open with it',
  )
})

test('words of a packet bring their danger too', () => {
  expect(withLine('Another line.', 'He may overdose tonight.').join()).toContain(
    'touches the danger overdose: add a topic that brings its warning',
  )
})

test('messages come in the order of their times, each time once', () => {
  const wanted = 'put the messages in the order day-0, day-2, day-7'
  expect(withLine('when: day-7', 'when: day-0').join()).toContain(wanted)
  expect(withLine('when: day-0', 'when: missed-visit').join()).toContain(wanted)
})

test('a packet without messages says what staff do in their place', () => {
  const none = (before: string) => before.replace(/messages:\n(?: {2}- .*\n)+/, 'messages: []\n')
  expect(inFile(problemsOf({ [packetPath]: none }), packetPath).join()).toContain(
    'write messages, or say under instead what staff do in their place',
  )
  const instead = (before: string) => none(before).replace('sources', 'instead: Call them.\nsources')
  expect(inFile(problemsOf({ [packetPath]: instead }), packetPath)).toEqual([])
})

test('a line of a message names nothing that tells', () => {
  expect(withLine('We are still here.', 'Your treatment waits.').join()).toContain('"treatment" tells what')
  expect(withLine('We are still here.', 'We are still here…').join()).toContain('not in the alphabet')
  expect(withLine('We are still here.', `Come ${'soon '.repeat(30)}.`).join()).toContain('Say less')
})

test('a number in a packet needs a source like any other', () => {
  expect(withLine('It comes next.', 'It helped 97 of 100 people.').join()).toContain(
    'makes this sentence a fact',
  )
})

const hide = (name: string) => ({ 'site.yaml': (before: string) => `${before}hidePackets: [${name}]\n` })
const other = {
  'en/packets/other.yaml': packetText
    .replace('One situation', 'Two situations')
    .replace('A short packet of one', 'Another packet of a')
    .replace('order: 1', 'order: 2'),
}

test('a packet that is not sent is one that exists', () => {
  expect(problemsOf({ ...hide('one'), ...other })).toEqual([])
  expect(problemsOf(hide('two')).join()).toContain('there is no packet two; the packets are one')
})

test('one packet at least is sent in each language', () => {
  expect(problemsOf(hide('one')).join()).toContain(
    'no packet is left in English; take one out of hidePackets',
  )
  expect(problemsOf({ [packetPath]: undefined }).join()).toContain('this language has no packet; write one')
})

test('a packet of which all pages are hidden is one that is not sent', () => {
  const only = (before: string) =>
    before
      .replace('id: a, why', 'id: case-001, why')
      .replace('id: b, why', 'id: case-002, why')
      .replace(/page: [ab] /g, 'page: case-001 ')
  const planted = {
    [articlePath(1)]: article(1),
    [articlePath(2)]: article(2),
    ...leadTo(1, 2),
    ...other,
    [packetPath]: only,
  }
  const site = (lines: string) => ({ 'site.yaml': (before: string) => before + lines })
  const told = 'all its pages are hidden: add it to hidePackets in site.yaml, like hidePackets: [one]'
  expect(problemsOf({ ...planted, ...site('hide: [case-001, case-002]\n') }).join()).toContain(told)
  for (const sound of ['hide: [case-001]\n', 'hide: [case-001, case-002]\nhidePackets: [one]\n'])
    expect(problemsOf({ ...planted, ...site(sound) })).toEqual([])
})
