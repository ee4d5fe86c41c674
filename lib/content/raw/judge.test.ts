import { test } from 'vitest'
import { addedLine, lineOf } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import type { Case } from '@/tests/support/planted-articles'

const cases: readonly Case[] = [
  ['nothing at all', {}],
  [
    'a quote that is never closed',
    { fields: { title: '"never closed' } },
    `${lineOf.title}:8`,
    'the quotes around this text do not fit together',
    'write title: "never closed"',
  ],
  [
    'a field twice',
    { fields: { changes: '[]\norder: 4' } },
    `${addedLine}:1`,
    'the field order stands twice here',
  ],
  ['a missing field', { fields: { summary: undefined } }, '2:1', 'summary: this field is missing'],
  [
    'a missing choice',
    { fields: { audience: undefined } },
    '2:1',
    'audience: this field is missing; allowed are person, family, both, teen',
  ],
  ['an empty field', { fields: { summary: '' } }, `${lineOf.summary}:10`, 'summary: this field is empty'],
  [
    'a field of nothing but spaces',
    { fields: { title: '"  "' } },
    `${lineOf.title}:8`,
    'title: ',
    'may not be empty',
  ],
  [
    'a misspelled field',
    { fields: { changes: '[]\nrealted: [group]' } },
    `${addedLine}:1`,
    'no such field: realted',
    'related',
  ],
  [
    'a misspelled field with its value below',
    { fields: { changes: '[]\nexmept:\n  - {}' } },
    `${addedLine}:1`,
    'no such field: exmept',
  ],
  [
    'a misspelled field inside another',
    { fields: { changes: '[{ date: 2026-11-21, what: More., wat: x }]' } },
    `${lineOf.changes}:44`,
    'changes.0: no such field: wat; the fields here are date, what',
  ],
  [
    'an unknown topic',
    { fields: { topics: '[relapsing]' } },
    `${lineOf.topics}:10`,
    'topics.0: found "relapsing"',
    'allowed are stopping, stopped, suitability, detox, return-to-use',
  ],
  [
    'an unknown section',
    { fields: { section: 'familie' } },
    `${lineOf.section}:10`,
    'found "familie"',
    'does-it-help',
  ],
  [
    'a day that does not exist',
    { fields: { written: '2026-02-31' } },
    `${lineOf.written}:10`,
    'written: found "2026-02-31"; use a day that exists, written like 2026-03-31',
  ],
  [
    'a day written another way',
    { fields: { checked: '21 November 2026' } },
    `${lineOf.checked}:10`,
    'found "21 November 2026"',
    '2026-03-31',
  ],
  [
    'a short summary',
    { fields: { summary: 'Too short.' } },
    `${lineOf.summary}:10`,
    'found "Too short."; write at least 50 characters',
  ],
  [
    'a long summary',
    { fields: { summary: 'Words. '.repeat(30) } },
    `${lineOf.summary}:10`,
    'found 209 characters; write at most 160 characters',
  ],
  [
    'two points instead of three',
    { fields: { inOneMinute: '[One., Two.]' } },
    `${lineOf.inOneMinute}:14`,
    'found 2; write 3 to 5 points',
  ],
  [
    'six points',
    { fields: { inOneMinute: '[A., B., C., D., E., F.]' } },
    `${lineOf.inOneMinute}:14`,
    'found 6; write 3 to 5 points',
  ],
  [
    'no related article',
    { fields: { related: '[]' } },
    `${lineOf.related}:10`,
    'found 0; name 1 or 2 articles',
  ],
  [
    'an id with capitals',
    { fields: { id: 'Case One' } },
    `${lineOf.id}:5`,
    'found "Case One"; use small letters, digits and single hyphens',
  ],
  ['a place that is no number', { fields: { order: 'first' } }, `${lineOf.order}:8`, 'order: found "first"'],
  ['a place out of range', { fields: { order: '10000' } }, `${lineOf.order}:8`, 'order: found 10000', '9999'],
  [
    'an exemption without a good reason',
    { fields: { changes: '[]\nexempt: [{ danger: overdose, reason: Because. }]' } },
    `${addedLine}:38`,
    'exempt.0.reason: found "Because."; write at least 20 characters',
  ],
]

test.each(judged(cases))('$name: field, line, what was found and what is allowed', expectCase)
