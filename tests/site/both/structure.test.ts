import { isDeepStrictEqual } from 'node:util'
import type { HTMLElement } from 'node-html-parser'
import { expect, test } from 'vitest'
import { pageAt, pages } from '@/tests/site/built-pages'
import { testEveryPage } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'

testEveryPage('every page has one h1, first of its headings, and skips no level', ({ dom }) => {
  const levels = dom.querySelectorAll('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]))
  const tops = levels.filter((level) => level === 1).length
  if (tops !== 1 || levels[0] !== 1) return [`has ${tops} h1, and its first heading is an h${levels[0]}`]
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? level
    return level > before + 1
      ? [`goes from an h${before} to an h${level}; the next level down is h${before + 1}`]
      : []
  })
})

testEveryPage('every page has one <main id="main">, one header, one footer and a language', ({ dom }) => {
  const problems = ['header', 'footer'].flatMap((name) => {
    return dom.querySelectorAll(`body > ${name}`).length === 1 ? [] : [`needs one <${name}> in its body`]
  })
  const mains = dom.querySelectorAll('main')
  if (mains.length !== 1 || mains[0]?.id !== 'main') problems.push('needs exactly one <main>, with id="main"')
  if (dom.querySelector('html')?.getAttribute('lang') !== 'en') problems.push('needs <html lang="en">')
  return problems
})

testEveryPage('the first link skips to the text, the next two call 911 and 988', ({ dom }) => {
  const first = dom
    .querySelectorAll('body a')
    .slice(0, 3)
    .map((link) => link.getAttribute('href'))
  const right = ['#main', 'tel:911', 'tel:988']
  return first.join() === right.join()
    ? []
    : [`begins with links to ${first.join(', ')}; must be ${right.join(', ')}`]
})

testEveryPage(
  'the help-now block is the same on every page and stands right before the footer',
  ({ address, dom }) => {
    const blocks = dom.querySelectorAll('aside#help-now')
    const [block] = blocks
    if (block === undefined || blocks.length > 1) return [`has ${blocks.length} <aside id="help-now">`]
    // On /help/ the cards come first, larger and with more words: the same numbers and ways in the same order.
    const cardsOf = (page: HTMLElement) =>
      address === '/help/'
        ? page.querySelectorAll('aside#help-now ul a').map((link) => link.getAttribute('href'))
        : page.querySelector('aside#help-now ul')?.outerHTML
    const problems = isDeepStrictEqual(cardsOf(dom), cardsOf(pageAt('/').dom))
      ? []
      : ['the cards of its help-now block differ from those on the home page']
    const isRight =
      address === '/help/' ? block.closest('main') !== null : block.nextElementSibling?.tagName === 'FOOTER'
    return isRight
      ? problems
      : [...problems, 'its help-now block is not right before the footer (on /help/, in the text)']
  },
)

/** Its own words, or those of its label. */
function isNamed(element: HTMLElement): boolean {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? ''
  const picture = element.querySelector('img')?.getAttribute('alt') ?? ''
  const isLabelled = element.hasAttribute('aria-labelledby')
  return isLabelled || /\S/.test(label + picture + element.textContent)
}

testEveryPage('headings, links, buttons, tables and drawings have words', ({ dom }) => {
  const named = 'h1, h2, h3, h4, h5, h6, a, button, summary, th, caption, [role=img], [role=group]'
  return dom
    .querySelectorAll(named)
    .filter((element) => !element.hasAttribute('hidden') && !isNamed(element))
    .map((element) => `has no words: ${element.outerHTML.slice(0, 90)}`)
})

testEveryPage('each cell of a table has a heading, of its row or of its column', ({ dom }) => {
  return dom.querySelectorAll('table').flatMap((table) => {
    const rows = table.querySelectorAll('tr')
    const columns = rows[0]?.querySelectorAll('th').length ?? 0
    return rows
      .filter((row) => {
        const cells = row.querySelectorAll('td').length
        return cells > columns && row.querySelector('th') === null
      })
      .map((row) => `has a row of cells without headings: ${row.outerHTML.slice(0, 90)}`)
  })
})

testEveryPage('a picture does not say again what the words beside it say', ({ dom }) => {
  return dom.querySelectorAll('a img[alt], button img[alt]').flatMap((image) => {
    const alt = image.getAttribute('alt')?.trim() ?? ''
    const beside = image.closest('a, button')?.textContent.trim() ?? ''
    return alt !== '' && alt.toLowerCase() === beside.toLowerCase() ? [`says "${alt}" twice`] : []
  })
})

testEveryPage('every page has the link that leaves the site', ({ dom }) => {
  const link = dom.querySelector(`header a[href="${facts.leaveTo}"]`)
  return link ? [] : [`its header has no link to ${facts.leaveTo} (leaveTo of content/site.yaml)`]
})

testEveryPage('no page has a script that is not ours, an inline script, or a style attribute', ({ dom }) => {
  const scripts = dom.querySelectorAll('script').filter((script) => {
    const source = script.getAttribute('src')
    return source ? !source.startsWith('/elements/') : script.getAttribute('type') !== 'application/ld+json'
  })
  const styled = dom.querySelectorAll('[style]')
  return [
    ...scripts.map(
      (script) => `carries ${script.outerHTML.slice(0, 90)}; only JSON-LD and /elements/ may stay`,
    ),
    ...styled.map(
      (element) => `has a style attribute, which the policy refuses: ${element.outerHTML.slice(0, 90)}`,
    ),
  ]
})

testEveryPage('a draft says so in words and in noindex', ({ dom }) => {
  if (facts.status !== 'draft') return []
  const robots = dom.querySelector('meta[name=robots]')?.getAttribute('content') ?? ''
  const problems = robots.includes('noindex')
    ? []
    : ['is a draft and needs <meta name="robots" content="noindex">']
  if (!/draft/i.test(dom.querySelector('body')?.textContent ?? ''))
    problems.push('never says that it is a draft')
  return problems
})

test('no two pages have the same title', () => {
  const titles = pages.map((page) => page.dom.querySelector('title')?.textContent ?? '')
  expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([])
})
