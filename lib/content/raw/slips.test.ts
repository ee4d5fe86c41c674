import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { problemLines } from '@/lib/check/print'
import { judge } from '@/lib/content/raw/judge'
import { report } from '@/lib/content/raw/report'
import { readYaml } from '@/lib/content/raw/yaml-source'
import { clockTime, httpsAddress, isoDay, line, range, slug, usPhone } from '@/lib/words/fields'

/** Fields of every form that files have, in a file of their own: the messages do not depend on what a program is. */
const phone = z.strictObject({ number: usPhone, who: line(60) })
const session = z.union([
  z.strictObject({ day: z.enum(['mon', 'tue']), start: clockTime, kind: z.enum(['group', 'one-to-one']) }),
  z.strictObject({ appointment: range(5, 600), kind: z.enum(['group', 'one-to-one']) }),
])
const schema = z
  .strictObject({
    name: line(40),
    id: slug,
    lines: z.array(line(60)),
    weeks: range(1, 104),
    minutes: z.union([z.int('write minutes'), range(5, 600)]),
    example: z.boolean(),
    checked: isoDay,
    who: z.enum(['adult', 'teen']),
    to: httpsAddress('https://example.org/privacy'),
    phone,
    start: z.union([z.literal('rolling'), z.array(isoDay)], 'start is rolling, or a list of days'),
    sessions: z.array(session),
    parts: z.record(z.enum(['one', 'two']), line(20)),
    order: z.number().int(),
    count: z.array(z.string()).min(2),
  })
  .partial()

function messagesOf(text: string): readonly string[] {
  const file = new VFile({ path: 'f', value: text })
  const yaml = readYaml(text)
  for (const { place, message } of yaml.errors) report(file, place, 'yaml', message)
  if (yaml.errors.length === 0) judge(file, yaml, schema)
  return problemLines([file]).map((one) => one.slice(2))
}

/** What was typed, where the message stands, and what it says. */
type Slip = readonly [typed: string, place: string, ...parts: string[]]

const slips: readonly Slip[] = [
  // A text without quotes.
  [
    'name: Note: bring your card',
    '1:7',
    'a colon and a space split this text',
    'write name: "Note: bring your card"',
  ],
  [
    'lines:\n  - Note: bring it',
    '2:5',
    'a text belongs',
    'a colon and a space split it',
    'write "Note: bring it"',
  ],
  ['lines: [Note: bring it, b]', '1:9', 'a text belongs', 'write "Note: bring it"'],
  [
    'phone: { number: 1-555-010-0000, who: Ann: nurse }',
    '1:39',
    'write phone: { number: 1-555-010-0000, who: "Ann: nurse" }',
  ],
  ['phone: { who: Ann, Bob, number: 1-555-010-0000 }', '1:20', 'no such field: Bob', 'write who: "Ann, Bob"'],
  [
    'lines:\n  - 12 Main Street #200',
    '2:5',
    'found "12 Main Street", and behind it #200',
    'write "12 Main Street #200"',
  ],
  ['name: House #2 # ours', '1:7', 'write name: "House #2 # ours"', 'line of its own'],
  ['name: #2', '1:7', 'this field is empty', 'a remark and is not read', 'write name: "#2"'],
  ['lines: [12 Main #200, b]', '1:25', 'what follows would be a remark', 'write lines: ["12 Main #200", b]'],
  // An address, with the comma of its town.
  [
    'lines: [12 Main #200, Town, ST]\nid: a',
    '1:1',
    'would be a remark',
    'write lines: ["12 Main #200", "Town, ST"]$',
  ],
  [
    'lines: [Suite #4, 1 Main, Town, ST 00000]\nid: a',
    '1:1',
    'write lines: ["Suite #4", 1 Main, "Town, ST 00000"]$',
  ],
  ['lines: ["12 Main" #200, Town, ST]\nid: a', '1:1', 'write lines: ["12 Main #200", "Town, ST"]$'],
  [
    'phone:\n  who: a\nlines: [12 Main, #200, Town, ST]\nid: a',
    '3:1',
    'write lines: [12 Main, "#200", "Town, ST"]$',
  ],
  ["lines: ['12 Main #200', Town, ST #2]\nid: a", '1:1', 'write lines: ["12 Main #200", Town, "ST #2"]$'],
  ['lines: [12 Main #200\nid: a', '1:1', 'write lines: ["12 Main #200"]$'],
  [
    'lines: [12 Main #200, Town: North, ST]\nid: a',
    '1:1',
    'write lines: ["12 Main #200", "Town: North, ST"]$',
  ],
  ['lines: [12 Main #200, Town, ST] # ours\nid: a', '1:1', 'write lines: ["12 Main #200", "Town, ST"]$'],
  ['lines: 12 Main #200, Town, ST', '1:8', 'a list belongs', 'write lines: ["12 Main #200", "Town, ST"]$'],
  ['lines: Harbor House, 12 Main, Town, ST', '1:8', 'write lines: ["Harbor House", "12 Main", "Town, ST"]$'],
  ['lines: Stay safe, and rest.', '1:8', 'write lines: ["Stay safe, and rest."]$'],
  [
    'name: We are at\n  12 Main #200\n  Anytown',
    '1:1',
    'on one line',
    'write name: "We are at 12 Main #200 Anytown"',
  ],
  ['name: Bring this\n  and: your card', '1:7', 'a colon', 'write name: "Bring this and: your card"'],
  ['name: "never closed\nid: a', '1:7', 'the quotes', 'write name: "never closed"'],
  ["name: 'it's here'", '1:11', 'the quotes', 'write name: "it\'s here"'],
  ['name: "the "best" one"', '1:13', 'the quotes', 'write name: \'the "best" one\''],
  ['name: "Harbor" House', '1:16', 'write name: \'"Harbor" House\''],
  ['name: @home', '1:7', 'begins with @', 'write name: "@home"'],
  ['name: %50', '1:7', 'begins with %', 'write name: "%50"'],
  ['name: `home`', '1:7', 'begins with `', 'write name: "`home`"'],
  ['name: *home* and away', '1:14', 'begins with *', 'write name: "*home* and away"'],
  ['name: *home', '1:7', 'begins with *', 'write name: "*home"'],
  ['name: &Co is ours', '1:7', 'begins with &', 'write name: "&Co is ours"'],
  ['name: !Harbor House', '1:7', 'begins with !', 'write name: "!Harbor House"'],
  ['name: > 9 hours', '1:9', 'begins with >', 'write name: "> 9 hours"'],
  ['name: - x', '1:7', 'begins with -', 'write name: "- x"'],
  ['name: [x] marks', '1:11', 'begins with [', 'write name: "[x] marks"'],
  ['name: {name} is', '1:14', 'begins with {', 'write name: "{name} is"'],
  ['name: C:\\a\nid: "a\\q"', '2:7', 'backslash', 'two of them'],
  ['name: 2024', '1:7', 'found 2024, a number where a text belongs', 'write name: "2024"'],
  ['name: 012.50', '1:7', 'write name: "012.50"'],
  ['name: true', '1:7', 'a word for yes or no where a text belongs', 'write name: "true"'],
  ['name: null', '1:7', 'write name: "null"'],
  ['name: [Harbor House]', '1:7', 'a list where a text belongs', 'write name: "Harbor House"'],
  // Lines that do not fit together.
  ['phone:\n\tnumber: 1-555-010-0000', '2:1', 'a tab', 'begin it with 2 spaces'],
  ['phone:\n  who: Ann\n number: 1-555-010-0000', '3:1', 'begin it with 2 spaces'],
  ['phone:\n  who: Ann\n   number: 1-555-010-0000', '3:1', 'begins with 3 spaces', 'begin it with 2 spaces'],
  [' name: a\nid: b', '1:1', 'begins with a space'],
  ['name: a\nid:b\nwho: teen', '2:1', 'a space is missing behind the colon', 'write id: b'],
  ['name = a\nid: b', '1:1', 'a colon and a space', 'write name: a'],
  ['name: a\nid b\nwho: teen', '2:1', 'a colon and a space', 'write id: b'],
  ['name: a\nname: b', '2:1', 'the field name stands twice'],
  ['weeks: { from: 1, to: 2 },\nid: a', '1:26', 'the comma', 'write weeks: { from: 1, to: 2 }'],
  ['weeks: { from: 1, to: 2\nid: a', '1:1', 'not closed', 'write weeks: { from: 1, to: 2 }'],
  ['lines: [a, b\nid: a', '1:1', 'not closed', 'write lines: [a, b]'],
  ['<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> x', '1:1', 'git left two texts'],
  ['name: a\n---\nid: b', '2:1', 'a line ---'],
  // Lists.
  ['lines: Know your week', '1:8', 'a text where a list belongs', 'write lines: ["Know your week"]'],
  ['lines:\n  -one\n  -two', '2:3', 'a space is missing behind the hyphen'],
  ['lines:\n  a: b', '2:3', 'several fields where a list belongs'],
  ['lines:', '1:7', 'this field is empty', 'a hyphen'],
  ['lines: [a,, b]', '1:11', 'a comma is too much', 'write lines: [a, b]'],
  // Numbers, days, times and words.
  ['weeks: 8 to 12', '1:8', 'a text where { from: …, to: … } belongs; write weeks: { from: 8, to: 12 }'],
  ['weeks: 8-12', '1:8', 'write weeks: { from: 8, to: 12 }'],
  ['weeks: 8', '1:8', 'write weeks: { from: 8, to: 8 }'],
  ['weeks: [8, 12]', '1:8', 'write weeks: { from: 8, to: 12 }'],
  ['weeks: { from: 8 weeks, to: 12 }', '1:16', 'write from: 8'],
  ['weeks: { from: 0, to: 12 }', '1:16', 'weeks.from: found 0; write a whole number, 1 to 104'],
  ['minutes: about 50', '1:10', 'write minutes: 50'],
  ['minutes: 50 to 60', '1:10', 'write minutes: { from: 50, to: 60 }'],
  ['order: two', '1:8', 'order: found "two"; write a'],
  ['order: 2.5', '1:8', 'a whole number'],
  ['example: yes', '1:10', 'write example: true'],
  ['example: No', '1:10', 'write example: false'],
  ['example: "true"', '1:10', 'write example: true'],
  ['example: maybe', '1:10', 'found "maybe"; write true or false'],
  ['checked: 21 November 2026', '1:10', 'written like 2026-03-31; write checked: "2026-11-21"'],
  ['checked: 11/21/2026', '1:10', 'write checked: "2026-11-21"'],
  ['sessions: [{ day: mon, start: 6 pm, kind: group }]', '1:31', 'write start: "18:00"'],
  ['sessions: [{ day: mon, start: 9:00, kind: group }]', '1:31', 'write start: "09:00"'],
  ['sessions: [{ day: mon, start: 1800, kind: group }]', '1:31', 'write start: "18:00"'],
  [
    'sessions: [{ day: Monday, start: "18:00", kind: group }]',
    '1:19',
    'allowed are mon, tue; write day: mon',
  ],
  ['sessions: [{ day: mon, start: "18:00", kind: One to one }]', '1:46', 'write kind: one-to-one'],
  [
    'sessions: [{ day: mon, start: "18:00", kind: gruop }]',
    '1:46',
    'allowed are group, one-to-one; write kind: group',
  ],
  ['sessions: [{ day: mon, strat: "18:00", kind: group }]', '1:24', 'no such field: strat', 'write start:'],
  ['sessions: [{ appointment: 50 to 60, kind: group }]', '1:27', 'write appointment: { from: 50, to: 60 }'],
  ['sessions: [group]', '1:12', 'found "group"'],
  ['who: Adults', '1:6', 'allowed are adult, teen; write who: adult'],
  ['start: someday', '1:8', 'start is rolling, or a list of days'],
  ['start: Rolling', '1:8', 'write start: rolling'],
  ['start: ["2027-02-31"]', '1:9', 'like 2026-03-31$'],
  ['checked: 31 February 2027', '1:10', 'like 2026-03-31$'],
  ['start: 2027-01-11', '1:8', 'write start: ["2027-01-11"]'],
  ['id: My House', '1:5', 'small letters', 'write id: my-house'],
  ['to: http://example.org/a', '1:5', 'write to: "https://example.org/a"'],
  ['to: example.org/a', '1:5', 'write to: "https://example.org/a"'],
  ['phone: { number: (555) 010-0000, who: Ann }', '1:18', 'write number: "1-555-010-0000"'],
  ['phone: 1-555-010-0000', '1:8', 'write its fields here: number, who'],
  ['phone:', '1:7', 'moved in by two spaces'],
  ['pohne: a', '1:1', 'no such field: pohne', 'write phone:'],
  ['parts: { one: a, three: b }', '1:18', 'no such field: three; the fields here are one, two'],
  ['count: [a]', '1:8', 'found 1; write at least 2 entries'],
]

test('letters are not counted where a list belongs', () => {
  expect(messagesOf('count: a')).toHaveLength(1)
})

test.each(slips)('%j', (typed, place, ...parts) => {
  const all = messagesOf(typed)
  const found = all.find((one) => one.startsWith(`${place}  `))
  expect(found, all.join('\n')).toBeDefined()
  for (const part of parts) expect(`${found ?? ''}$`).toContain(part)
  // The words of the libraries are for programmers.
  for (const one of all)
    expect(one).not.toMatch(
      /invalid|expected|mapping|scalar|sequence|collection|implicit|token|yaml|node|undefined|object|array/i,
    )
})
