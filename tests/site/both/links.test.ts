import { test } from 'vitest'
import { files, pages, pageAt } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'

const present = new Set(files.map((file) => `/${file}`))
const idsOf = new Map(
  pages.map((page) => [page.address, page.dom.querySelectorAll('[id]').map(({ id }) => id)]),
)
const own = new URL(
  pageAt('/').dom.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'https://none',
)

/** Says nothing about where it leads, read alone in a list of links. */
const emptyWords =
  /^(click (here|this)|(right )?here|go|information|link|(learn|read|see) more|more( info(rmation)?)?|start|this( page)?)[.!»→ ]*$/i

/** Why an address of our own leads nowhere; undefined where it leads somewhere. */
function brokenTarget(page: BuiltPage, href: string): string | undefined {
  const url = new URL(href, new URL(page.address, own))
  if (url.origin !== own.origin) return undefined
  const path = decodeURIComponent(url.pathname)
  const isPage = idsOf.has(path)
  if (!isPage && !present.has(path)) {
    const hint = idsOf.has(`${path}/`) ? '; write it with a slash at the end' : ''
    return `leads to ${path}, which does not exist${hint}`
  }
  const anchor = decodeURIComponent(url.hash.slice(1))
  if (!anchor || idsOf.get(path)?.includes(anchor)) return undefined
  return `leads to #${anchor}, and ${path} has no such id`
}

function eachElement(
  selector: string,
  judge: (page: BuiltPage, attribute: (name: string) => string) => string[],
) {
  return pages.flatMap((page) =>
    page.dom.querySelectorAll(selector).flatMap((element) => {
      return judge(page, (name) => element.getAttribute(name) ?? '').map((problem) => {
        return `${page.address}  ${element.outerHTML.slice(0, 140)}  ${problem}`
      })
    }),
  )
}

test('every link on our own pages leads to a page and an anchor that exist', () => {
  expectNone(
    eachElement('[href]', (page, attribute) => {
      const href = attribute('href')
      if (/^(tel|sms):\+?\d+([?&;].*)?$/.test(href) || href.startsWith('mailto:')) return []
      if (!/^(https?:|\/|#)/.test(href)) return ['is neither https, tel, sms, mailto, nor an address from /']
      const broken = brokenTarget(page, href)
      return broken ? [broken] : []
    }),
  )
})

test('every file a page loads exists', () => {
  expectNone(
    eachElement('[src], [srcset], [poster], [data]', (page, attribute) => {
      const sources = attribute('srcset')
        .split(',')
        .map((part) => part.trim().split(/\s+/)[0] ?? '')
      const all = [attribute('src'), attribute('poster'), attribute('data'), ...sources].filter(Boolean)
      return all.flatMap((address) => {
        const url = new URL(address, new URL(page.address, own))
        if (url.origin !== own.origin) return [`loads ${address}; a page loads only our own files`]
        return brokenTarget(page, address) ?? []
      })
    }),
  )
})

test('a link to another site sends no referrer', () => {
  expectNone(
    eachElement('a[href]', (_, attribute) => {
      const url = URL.canParse(attribute('href')) ? new URL(attribute('href')) : undefined
      const outward = url?.protocol.startsWith('http') && url.origin !== own.origin
      if (!outward || attribute('rel').split(/\s+/).includes('noreferrer')) return []
      return ['leaves the site and needs rel="noreferrer"']
    }),
  )
})

test('the words of a link say where it leads', () => {
  expectNone(
    pages.flatMap((page) =>
      page.dom.querySelectorAll('a').flatMap((link) => {
        if (!link.hasAttribute('href')) return [`${page.address}  ${link.outerHTML} leads nowhere`]
        const words = link.textContent.replace(/\s+/g, ' ').trim()
        if (!emptyWords.test(words)) return []
        return [
          `${page.address}  the link "${words}" to ${link.getAttribute('href')} says nothing when read alone`,
        ]
      }),
    ),
  )
})

test('no id stands twice on a page', () => {
  expectNone(
    [...idsOf].flatMap(([address, ids]) => {
      const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
      return [...twice].map(
        (id) => `${address}  the id "${id}" stands more than once; ids are unique on a page`,
      )
    }),
  )
})
