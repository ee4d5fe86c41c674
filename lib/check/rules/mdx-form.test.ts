import { test } from 'vitest'
import { bodyLine } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import type { Case } from '@/tests/support/planted-articles'

const first = `${bodyLine}:1`

/** What content/STYLE.md shows. */
const allowed = [
  '### Deeper {/* #deeper */}',
  '',
  'See <Exact why="a name">this</Exact> and [help](/help/#overdose).',
  '',
  '<ProgramStructure program="day" view="week" phase="start" />',
  '',
  '![A bus at a stop](/bus.svg)',
  '',
  '| One | Two |',
  '| --- | --- |',
  '| a | b |',
  '',
  '> "A quote."',
  '',
  '1. First *thing*',
  '2. Second **thing**',
].join('\n')

const cases: readonly Case[] = [
  ['what the style sheet shows is allowed', { body: allowed }],
  [
    'a row with more cells than its table has columns',
    { body: '| One | Two |\n| --- | --- |\n| a | b | c |' },
    `${bodyLine + 2}:1`,
    'this row has 3 cells, and the head of its table 2',
  ],
  [
    'a note that reads as the address of a link',
    { body: 'Words.\n\n[Note]: /help/' },
    `${bodyLine + 2}:1`,
    'would be lost',
  ],
  [
    'a character that nobody sees, by its number',
    { body: 'Some&#x200b;thing.' },
    first,
    'found U+200B: nobody sees this character',
  ],
  [
    'an unknown component',
    { body: '<Chart data="x" />' },
    first,
    '<Chart> is not a component',
    'allowed are ProgramStructure, Ask, Picture, SafetyBlock, HelpNumbers, Fill, Exact',
  ],
  [
    'a box in the middle of a line',
    { body: 'Words. <Ask id="phone-policy" />' },
    `${bodyLine}:8`,
    '<Ask> draws a box: put it on a line of its own',
  ],
  ['an element of HTML', { body: 'A <b>bold</b> word.' }, `${bodyLine}:3`, '<b> is not a component'],
  ['a fragment', { body: '<>Some words.</>' }, first, '<> is not a component'],
  [
    'an unclosed tag',
    { body: 'One line.\nSee <Exact why="a name">this.' },
    `${bodyLine + 1}:5`,
    'a tag is opened and not closed here',
    'Exact',
  ],
  [
    'a tag closed only',
    { body: 'See this.</Exact>' },
    `${bodyLine}:11`,
    'a tag is opened and not closed here, or the other way round',
  ],
  [
    'a raw less-than sign',
    { body: 'It takes <9 hours.' },
    `${bodyLine}:11`,
    'a bare < starts a tag here; write "under 9 hours"',
  ],
  ['a missing attribute', { body: 'See <Exact>this</Exact>.' }, `${bodyLine}:5`, '<Exact> needs why="…"'],
  [
    'an unknown attribute',
    { body: '<Ask id="phone-policy" size="big" />' },
    first,
    'no attribute size; allowed are id',
  ],
  [
    'an attribute that is code',
    { body: 'See <Exact why={`x`}>this</Exact>.' },
    `${bodyLine}:5`,
    'write every attribute as name="text"',
  ],
  [
    'an attribute without a value',
    { body: 'See <Exact why="">this</Exact>.' },
    `${bodyLine}:5`,
    'write every attribute as name="text"',
  ],
  [
    'a picture of another site',
    { body: '![A bus](https://pictures.example/bus.png)' },
    first,
    'comes from this site',
    'https://pictures.example/bus.png',
  ],
  ['a box to tick', { body: '- [ ] one' }, first, 'plain list'],
  [
    'an image without words',
    { body: 'Look:\n\n![ ](/bus.svg)' },
    `${bodyLine + 2}:1`,
    'no text for people who cannot see it',
    '![what it shows](/file.svg)',
  ],
  [
    'an image by reference without words',
    { body: '![][bus]\n\n[bus]: /help/' },
    first,
    'no text for people who cannot see it',
  ],
  ['a link without words', { body: 'Read [](/help/).' }, `${bodyLine}:6`, 'this link has no words'],
  [
    'a first-level heading',
    { body: '# Big {/* #big */}' },
    first,
    'the title of the page is its only first-level heading; begin with ##',
  ],
  ['an import', { body: 'import x from "y"' }, first, 'import and export are not allowed'],
  ['an export', { body: 'export const x = 1' }, first, 'import and export are not allowed'],
  ['an expression in a sentence', { body: 'It takes {1 + 1} hours.' }, `${bodyLine}:10`, 'braces hold code'],
  [
    'an expression on its own',
    { body: '{1 + 1}' },
    first,
    'braces hold code',
    'only {/* #id */} at the end of a heading is',
  ],
  [
    'a brace that is never closed',
    { body: 'It takes { hours.' },
    `${bodyLine}:18`,
    'braces start code here; write the text without { and }',
  ],
  ['a heading without an id', { body: '## More' }, first, 'no id of its own; npm run ids adds one'],
  [
    'an id in braces without a comment',
    { body: '## More {#more}' },
    `${bodyLine}:10`,
    'braces start code here',
  ],
  [
    'two headings with one id',
    { body: '## Again {/* #a-heading */}' },
    first,
    'the id #a-heading stands twice',
  ],
  [
    'a heading with an id of the layout',
    { body: '## Sources {/* #sources */}' },
    first,
    'the id #sources belongs to the layout',
  ],
  ['a heading that skips a level', { body: '#### Deep {/* #deep */}' }, first, 'skips a level; use ###'],
  ['a block of code', { body: '```\nsome words\n```' }, first, 'blocks of code and footnotes have no place'],
  ['a footnote', { body: '[^1]: A note.' }, first, 'blocks of code and footnotes have no place'],
]

test.each(judged(cases))('$name', expectCase)
