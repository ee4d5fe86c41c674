import { expect, test } from 'vitest'
import { escapedHtml } from '@/lib/links/escaped-html'

test('signs that HTML reads are written out, each of them once', () => {
  expect(escapedHtml('a < b & c > "d" &amp;')).toBe('a &lt; b &amp; c &gt; &quot;d&quot; &amp;amp;')
})
