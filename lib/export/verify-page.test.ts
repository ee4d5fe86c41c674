import { expect, test } from 'vitest'
import { elementsOf } from '@/lib/export/html-tree'
import { readHtml } from '@/lib/export/read-html'
import { verifyPage, verifyFolder } from '@/lib/export/verify-page'
import { redirectRules } from '@/lib/export/redirects'

type Parts = { head?: string; body?: string; address?: string }

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
const canonical = '<link rel="canonical" href="https://example.org/start/">'
const sound = `${policy}<style>a{}</style><title>x</title>${canonical}`

function problemsOf({ head = sound, body = '', address = '/start/' }: Parts): readonly string[] {
  const isKnown = (path: string) => ['/', '/start/', '/a.png', '/elements/a.js'].includes(path)
  const page = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
  return verifyPage(elementsOf(readHtml(page).document), { address, isKnown })
}

test('a sound page has no problem', () => {
  const body =
    '<a href="/">Home</a><a href="#x">Down</a><a href="tel:988">988</a><a href="https://x.org/y">Out</a>' +
    '<img src="/a.png" alt=""><svg><title>A bus</title></svg><script src="/elements/a.js"></script>' +
    '<script type="application/ld+json">{}</script>'
  expect(problemsOf({ body })).toEqual([])
})

test.each([
  ['a script of Next', '<script src="/_next/static/chunks/a.js"></script>', 'a script that is not ours'],
  ['an inline script', '<script>1</script>', 'a script that is not ours'],
  [
    'a missing element',
    '<script src="/elements/b.js"></script>',
    'leads to /elements/b.js, which does not exist',
  ],
  ['a style attribute', '<p style="color:red">x</p>', 'refuses style='],
  ['an event attribute', '<button onclick="x()">x</button>', 'refuses onclick='],
  ['a link that runs a script', '<a href="javascript:x()">x</a>', 'runs a script'],
  ['a style sheet in the text', '<link rel="stylesheet" href="/a.css">', 'writes styles into pages'],
  ['a dead link', '<a href="/gone/">x</a>', 'leads to /gone/, which does not exist'],
  ['a link without its slash', '<a href="/start">x</a>', 'the address is /start/'],
  ['a dead link by full address', '<a href="https://example.org/gone/">x</a>', 'which does not exist'],
  ['a missing picture', '<img src="/b.png" alt="">', 'leads to /b.png'],
  ['a missing sharp picture', '<img src="/a.png" srcset="/b.png 2x" alt="">', 'leads to /b.png'],
])('%s is found', (_, body, problem) => {
  expect(problemsOf({ body })).toContainEqual(expect.stringContaining(problem))
})

test.each([
  ['no title', sound.replace('<title>x</title>', ''), '0 <title> elements'],
  ['an empty title', sound.replace('>x<', '> <'), 'an empty <title>'],
  ['two titles', `${sound}<title>y</title>`, '2 <title> elements'],
  ['no canonical link', sound.replace(/<link.*>/, ''), '0 canonical links'],
  ['the canonical link of another page', sound.replace('/start/"', '/"'), 'says /; this page is /start/'],
  ['no policy', sound.replace(policy, ''), 'no <meta http-equiv='],
  ['a policy that comes too late', sound.replace(policy, '') + policy, 'after what it should govern'],
])('%s is found', (_, head, problem) => {
  expect(problemsOf({ head })).toContainEqual(expect.stringContaining(problem))
})

test('the page for unknown addresses needs no canonical link, but paths from the root', () => {
  const head = sound.replace(/<link.*>/, '')
  expect(problemsOf({ head, address: '/404.html', body: '<a href="/start/">x</a>' })).toEqual([])
  const problems = problemsOf({ head, address: '/404.html', body: '<a href="start/">x</a>' })
  expect(problems).toContainEqual(expect.stringContaining('write the path from the root'))
})

const files = ['404.html', 'icon.svg', 'index.html', 'start/index.html']
const routes = ['/', '/start/', '/404.html']
const wholeFolder = { files, routes, redirects: [] }

test('a folder with exactly its routes has no problem', () => {
  expect(verifyFolder(wholeFolder)).toEqual([])
})

test('pages too many, too few and named twice are found', () => {
  const input = {
    files: [...files, 'extra/index.html'],
    routes: ['/', '/start/', '/start/', '/after/', '/404.html'],
  }
  expect(verifyFolder({ ...wholeFolder, ...input })).toEqual([
    'extra/index.html  a page that no route names',
    'after/index.html  the page was not made',
    'start/index.html  the route /start/ is named twice',
  ])
})

test('a missing page for unknown addresses is found', () => {
  expect(verifyFolder({ ...wholeFolder, files: ['index.html'], routes: ['/', '/404.html'] })).toEqual([
    '404.html  the page was not made',
  ])
})

test('an address that moved needs its small page', () => {
  const redirects = redirectRules([{ from: '/old/', to: '/start/' }])
  expect(verifyFolder({ ...wholeFolder, redirects })).toEqual(['old/index.html  the page was not made'])
})

test('a handout that moved has its small page too', () => {
  const redirects = redirectRules([{ from: '/old/handout.html', to: '/start/' }])
  expect(verifyFolder({ ...wholeFolder, redirects })).toEqual(['old/handout.html  the page was not made'])
  expect(verifyFolder({ ...wholeFolder, files: [...files, 'old/handout.html'], redirects })).toEqual([])
})

test('an address that moved may lead to a part of a page, not away from a page nor to nowhere', () => {
  const moved = (from: string, to: string) =>
    verifyFolder({
      ...wholeFolder,
      files: [...new Set([...wholeFolder.files, `${from.slice(1)}index.html`])],
      redirects: redirectRules([{ from, to }]).slice(0, 1),
    })
  expect(moved('/old/', '/start/?a=b#x')).toEqual([])
  expect(moved('/start/', '/')).toEqual(['_redirects  /start/ moved, yet a page still stands there'])
  expect(moved('/old/', '/gone/')).toEqual(['_redirects  /old/ leads to /gone/, which is no page'])
})
