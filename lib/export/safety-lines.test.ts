import { addressesOf } from '@/lib/links/addresses'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { helpLinesSchema } from '@/lib/content/schema/help-lines'
import { safetyLines } from '@/lib/export/safety-lines'

const parts: Parameters<typeof safetyLines>[0] = {
  at: addressesOf('/'),
  site: { canonical: 'https://iop-guide.example' },
  home: { warning: { title: 'Before you stop, read this.', to: 'before' } },
  articles: [
    { id: 'other', address: '/other/' },
    { id: 'before', address: '/is-it-right/before/' },
  ],
  helpLines: helpLinesSchema.parse(parse(readFileSync('content/help-lines.yaml', 'utf8'))).lines,
  safetyBlocks: [
    { danger: 'pregnancy', short: 'Short on pregnancy.' },
    { danger: 'already-stopped', short: 'Short on already-stopped.' },
    { danger: 'overdose', short: 'Short on overdose.' },
    { danger: 'stopping', short: 'Short on stopping.', also: ['pregnancy'] },
  ],
  words: {
    frame: {
      crisisStrip: {
        dangerLead: 'In danger',
        dangerCall: 'Call 911',
        crisisLead: 'Crisis',
        crisisCall: 'Call 988',
        line: '{lead}: {call}.',
      },
      help: {
        line: '{use} {who}, {hours}.',
        lineWithCost: '{use} {who}, {hours}. {cost}.',
        limit: '988 cannot treat withdrawal.',
        more: 'Danger signs',
      },
    },
  },
}

test('911 first, then care today with both blocks and those they name, then 988, then finding care, then every number', () => {
  expect(safetyLines(parts)).toEqual([
    'In danger: Call 911.',
    'Before you stop, read this. https://iop-guide.example/is-it-right/before/',
    'Short on stopping.',
    'Short on already-stopped.',
    'Short on pregnancy.',
    'Crisis: Call 988. 988 cannot treat withdrawal.',
    '1-800-662-4357: To find treatment near you, in English or Spanish. The national helpline (SAMHSA) answers, day and night. Free and private.',
    'Danger signs: https://iop-guide.example/help/',
  ])
})

test('a block that is missing stops the export', () => {
  expect(() => safetyLines({ ...parts, safetyBlocks: [] })).toThrow(
    'safety/stopping.mdx is missing in this language',
  )
})
