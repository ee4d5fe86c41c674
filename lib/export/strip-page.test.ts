import { expect, test } from 'vitest'
import { nextPage } from '@/tests/support/next-export'
import { serializeHtml } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { stripPage } from '@/lib/export/strip-page'

function stripped(html: string): string {
  const { document } = readHtml(html)
  expect(stripPage(document)).toEqual([])
  return serializeHtml(document)
}

test('a page keeps its words and loses everything of the framework', () => {
  const body = '<h1 class="">Week <!-- -->1<!-- --> of it&#x27;s &quot;plan&quot;</h1><br/>'
  expect(stripped(nextPage({ body }))).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<link rel="stylesheet" href="/_next/static/chunks/0a.css"><title>A page</title><link rel="canonical" href="https://example.org/"></head>' +
      '<body class="bg-paper"><main id="main"><h1>Week 1 of it\'s "plan"</h1><br></main></body></html>',
  )
})

test('our elements and JSON-LD stay as they are', () => {
  const ours =
    '<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>' +
    '<script type="module" src="/elements/find-words.js"></script>'
  expect(stripped(nextPage({ body: ours }))).toContain(ours)
})

test('drawings keep the upper-case letters of their attributes and their self-closed tags', () => {
  const drawn = stripped(nextPage({ body: '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>' }))
  expect(drawn).toContain('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>')
})

test('a hidden part inside an element of ours stays', () => {
  const body = '<find-words><button hidden="">Clear</button></find-words>'
  expect(stripped(nextPage({ body }))).toContain(body)
})

test.each([
  ['an inline script', '<script>alert(1)</script>', 'an unknown script <script>alert(1)'],
  [
    'a script of another site',
    '<script src="https://x.org/a.js"></script>',
    'an unknown script <script src="https://x',
  ],
  ['a script of ours with text inside', '<script src="/elements/a.js">x</script>', 'an unknown script'],
  ['broken JSON-LD', '<script type="application/ld+json">{</script>', 'JSON-LD that is not JSON'],
  [
    'a finished part that waits for a script',
    '<div hidden="" id="S:1"><p>Text</p></div>',
    'a hidden part <div hidden',
  ],
  ['an empty drawing that is hidden', '<div hidden=""><img src="/a.png"/></div>', 'a hidden part'],
  ['a template', '<template id="B:0"></template>', 'a hidden part <template'],
  ['the mark of an unfinished part', '<!--$?--><p>Loading</p><!--/$-->', 'an unknown comment <!--$?-->'],
  [
    'a preload of a font',
    '<link rel="preload" as="font" href="/a.woff2"/>',
    'an unknown link <link rel="preload"',
  ],
  ['a connection to another site', '<link rel="preconnect" href="https://x.org"/>', 'an unknown link'],
  [
    'a redirect inside a page',
    '<meta http-equiv="refresh" content="1;url=/"/>',
    'writes every http-equiv itself',
  ],
  ['a frame', '<iframe src="https://x.org"></iframe>', 'a tag that no page may have'],
])('%s stops the build', (_, body, problem) => {
  expect(stripPage(readHtml(nextPage({ body })).document)).toEqual([expect.stringContaining(problem)])
})

test('every surprise of a page is named at once', () => {
  const { document } = readHtml(nextPage({ body: '<script>1</script><iframe></iframe>' }))
  expect(stripPage(document)).toHaveLength(2)
})
