import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { problemLines } from '@/lib/check/print'
import { judge } from '@/lib/content/raw/judge'
import { readYaml } from '@/lib/content/raw/yaml-source'
import { localSchema } from '@/lib/content/schema/local'
import { writtenPhase } from '@/lib/program/phase-schema'

function messageOf(text: string, schema: z.ZodType): string {
  const file = new VFile({ path: 'f', value: text })
  judge(file, readYaml(text), schema)
  return problemLines([file]).join('\n')
}

const session = (more: string) => `{ day: mon, start: "18:00", end: "21:00", kind: group, ${more} }`
const phase = (choices: string, more = 'choice: days') =>
  [
    'id: part',
    'name: Part',
    'level: iop',
    'weeks: 8',
    'whatChanges: You come in the evening now.',
    'goals: [Come to your groups.]',
    `choices: ${choices}`,
    `sessions: [${session(more)}]`,
  ].join('\n')

test.each([
  [phase('[{ id: days, name: Days, take: 2 }]'), 'names stand with its sessions, like choice: days, name:'],
  [phase('[]', "choice: Men's group"), 'found "Men\'s group"; write the one word that all sessions'],
  [phase('[]', 'choice: [a, b]'), 'found a list; write the one word'],
  [phase('[]', 'choice: { id: x, name: Men }'), 'found several fields; write the one word'],
])('%s: the message says where a name goes', (text, said) => {
  const message = messageOf(text, writtenPhase)
  expect(message).toContain(said)
  // Fields joined to one word are nothing that anyone meant.
  expect(message).not.toMatch(/a-b|id-x/)
})

const local = (part: string, rules: string) =>
  `facts:\n  ${part}:\n    rules: ${rules}\n    checked: 2026-11-02\n`

test.each([
  [
    'court-reports',
    '{ licensing-board: never }',
    'no such field: licensing-board',
    'beside rules, like more: We',
  ],
  ['medicine-policy', '{ suboxone: welcome here }', 'no such field: suboxone', 'Suboxone is buprenorphine'],
  ['court-reports', '{ employr: never }', 'no such field: employr', 'write employer: if that is meant'],
  ['court-reports', '{ court: with consent }', 'found "with consent"', 'write court: "written consent"'],
])('%s %s: what is allowed, and the line to write', (part, rules, found, write) => {
  const message = messageOf(local(part, rules), localSchema)
  expect(message).toContain(found)
  expect(message).toContain(write)
})

test('a yes is never mended to a no', () => {
  expect(messageOf(local('court-reports', '{ court: with consent }'), localSchema)).not.toContain(
    'write court: "without consent"',
  )
})

test.each(['wihtout consent', 'withot consent', 'witout consent', 'whithout consent'])(
  'a no that is misspelled (%s) is not mended to a yes',
  (found) => {
    const message = messageOf(local('court-reports', `{ court: ${found} }`), localSchema)
    expect(message).not.toContain('write court: "written consent"')
    expect(message).toContain('"without consent"')
  },
)
