import { expect, test } from 'vitest'
import { readHtml } from '@/lib/export/read-html'

function mended(body: string): readonly string[] {
  return readHtml(`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`).mended
}

test.each([
  [
    'a page as React writes it',
    '<h1>x</h1><p>One<br/>two<!-- -->three &amp; <b>four</b></p><img src="/a.png"/>',
  ],
  ['a table with its body', '<table><tbody><tr><td>x</td></tr></tbody></table>'],
  [
    'a drawing',
    '<svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient><path d="M0 0"/><g><path d="M1 1"></path></g></svg>',
  ],
  [
    'text that looks like tags',
    '<script>"<p><b>"</script><style>a::before{content:"<i>"}</style><a title="<b>">x</a>',
  ],
])('%s needs no mending', (_, body) => {
  expect(mended(body)).toEqual([])
})

test.each([
  ['a block inside a paragraph', '<p>One<ul><li>Two</li></ul></p>', '<ul> near “'],
  ['a link inside a link', '<a href="/">One<a href="/">Two</a></a>', '<a> near'],
  ['an element in a table outside its cells', '<table><b>x</b><tbody></tbody></table>', '<table> near'],
  ['a table without its body', '<table><tr><td>x</td></tr></table>', '<tr> near'],
  ['a tag that is never closed', '<div><b>x</div>', '</div> near'],
  ['an end without a beginning', '<p>x</p></b>', '</b> near'],
  ['tags that cross', '<b>x<i>y</b>z</i>', '</b> near'],
])('%s is found', (_, body, problem) => {
  expect(mended(body)).toEqual([expect.stringContaining(`has to mend: ${problem}`)])
})

test('a tag after the end of the page is found', () => {
  const page = '<!DOCTYPE html><html><head><title>x</title></head><body></body></html></b>'
  expect(readHtml(page).mended).toEqual([expect.stringContaining('has to mend: </b>')])
})
