import { expect, test } from 'vitest'
import { elementsOf } from '@/lib/export/html-tree'
import { plainBlocks } from '@/lib/export/plain-blocks'
import { readHtml } from '@/lib/export/read-html'

function blocksOf(body: string, left = 'none') {
  const { document } = readHtml(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`)
  const parts = elementsOf(document).find(({ tagName }) => tagName === 'body')?.childNodes ?? []
  return plainBlocks(parts, {
    whole: (address) => (address.startsWith('/') ? `https://example.org${address}` : undefined),
    isElsewhere: ({ attrs }) => attrs.some(({ name, value }) => name === 'id' && value === left),
  }).join('\n')
}

test.each([
  ['<h2 id="a" class="b">One</h2><h3>Two</h3>', '<h2>One</h2>\n<p><strong>Two</strong></p>'],
  ['<ol><li>One</li><li><p>Two</p></li></ol>', '<ul>\n<li>1. One</li>\n<li>2. Two</li>\n</ul>'],
  ['<ul><li>One<ul><li>Two</li></ul></li></ul>', '<ul>\n<li>One<ul><li>Two</li></ul></li>\n</ul>'],
  ['<blockquote><p>"I <em>can</em>."</p></blockquote>', '<p>&quot;I can.&quot;</p>'],
  [
    '<p>Call <a class="tel" href="tel:911">911</a> <a href="/a/">now</a></p>',
    '<p>Call 911 <a href="https://example.org/a/">now</a></p>',
  ],
  [
    '<p>A fact<sup><a href="#source-a">1</a></sup>, <button type="button">a word</button> &lt; 9</p>',
    '<p>A fact, a word &lt; 9</p>',
  ],
  [
    '<div class="font-bold">One <b>two</b></div><div>Loose <p>words</p> too</div>',
    '<p>One <strong>two</strong></p>\n<p>Loose</p>\n<p>words</p>\n<p>too</p>',
  ],
  [
    '<figure><figcaption>Name</figcaption><ol><li><svg><text>no</text></svg><p>One.</p></li></ol></figure>',
    '<p><strong>Name</strong></p>\n<ul>\n<li>1. One.</li>\n</ul>',
  ],
  ['<dl><dt>Word</dt><dd>Meaning.</dd></dl>', '<ul>\n<li><strong>Word</strong>: Meaning.</li>\n</ul>'],
  ['<h2><span class="font-bold">First</span> Title</h2>', '<h2>First: Title</h2>'],
])('%s', (given, expected) => {
  expect(blocksOf(given)).toBe(expected)
})

test('a table is a list: each row by its head, each cell by the head of its column', () => {
  const table =
    '<table><caption>Days</caption><thead><tr><th>Day</th><th>When</th></tr></thead>' +
    '<tbody><tr><th>Monday</th><td><ul><li>6 pm</li></ul></td></tr></tbody></table>'
  expect(blocksOf(table)).toBe('<ul>\n<li><strong>Monday</strong>: When: <ul><li>6 pm</li></ul></li>\n</ul>')
})

test('what paper does not show, and what stands elsewhere, is left out', () => {
  const given =
    '<p id="there">1</p><p class="a print:hidden">2</p><nav>3</nav><div popover="auto">4</div>' +
    '<p hidden="">5</p><p aria-hidden="true">6</p><p>7</p>'
  expect(blocksOf(given, 'there')).toBe('<p>7</p>')
})
