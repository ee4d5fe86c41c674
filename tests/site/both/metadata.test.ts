import { testEveryPage } from '@/tests/site/every-page'
import { facts } from '@/tests/site/facts'
import { jsonLdOf } from '@/tests/site/json-ld'
import { files, isArticleAddress, pages } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'

/** It answers for any address, so it has none of its own to state. */
const addressed = pages.filter((page) => page.file !== '404.html')

function meta({ dom }: BuiltPage, name: string): string {
  const attribute = name.startsWith('og:') ? 'property' : 'name'
  return dom.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim() ?? ''
}

function everyPage(sentence: string, judge: (page: BuiltPage) => string[]): void {
  testEveryPage(sentence, judge, addressed)
}

everyPage('the canonical link is the page itself at the address of content/site.yaml', ({ address, dom }) => {
  const found = dom.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href'))
  const right = facts.canonical + address
  return found.join() === right ? [] : [`has the canonical link "${found.join()}"; must be ${right}`]
})

everyPage('every page describes itself in 50 to 160 characters', (page) => {
  const { length } = meta(page, 'description')
  return length >= 50 && length <= 160 ? [] : [`its meta description has ${length} characters; 50 to 160`]
})

everyPage(
  'what search engines and previews read stands before the style, in the first 2,500 bytes',
  (page) => {
    const before = Buffer.from(page.html.slice(0, page.html.indexOf('<style')))
      .subarray(0, 2500)
      .toString()
    const shared = ['title', 'description', 'url', 'site_name', 'image'].map(
      (name) => `<meta property="og:${name}"`,
    )
    const needed = [
      '<title>',
      '<meta name="description"',
      '<link rel="canonical"',
      '<link rel="icon"',
      ...shared,
    ]
    const robots = page.html.includes('<meta name="robots"') ? ['<meta name="robots"'] : []
    return [...needed, ...robots]
      .filter((tag) => !before.includes(tag))
      .map((tag) => `does not say ${tag} before its style and in its first 2,500 bytes`)
  },
)

everyPage('the charset comes first, and the policy before all that it governs', ({ html }) => {
  const order = [
    '<head><meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy"',
    '<link',
    '<style',
  ]
  const places = order.map((tag) => html.indexOf(tag))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
    ? []
    : [`has the order ${places.join()}`]
})

testEveryPage('the character set stands within the first 1,024 bytes, and a phone may zoom', (page) => {
  const viewport = meta(page, 'viewport')
  const isZoomable = /width=device-width/.test(viewport) && !/user-scalable|maximum-scale/.test(viewport)
  return [
    ...(/<meta charset="utf-8"\/?>/i.test(page.html.slice(0, 1024)) ? [] : ['needs its charset at its top']),
    ...(isZoomable ? [] : [`has the viewport "${viewport}"; width=device-width, and no limit to zoom`]),
  ]
})

everyPage('a link to another language names it, with its full address', ({ dom }) => {
  return dom.querySelectorAll('link[rel=alternate][hreflang]').flatMap((link) => {
    const [language = '', href = ''] = [link.getAttribute('hreflang'), link.getAttribute('href')]
    const isRight = /^([a-z]{2}(-[A-Z]{2})?|x-default)$/.test(language) && href.startsWith(facts.canonical)
    return isRight ? [] : [`has hreflang "${language}" for ${href}`]
  })
})

everyPage('a link in a message shows a title, words and a picture that exists', (page) => {
  const needed = ['og:title', 'og:description', 'og:type', 'og:url', 'og:image']
  const problems = needed.filter((name) => !meta(page, name)).map((name) => `has no ${name}`)
  const url = meta(page, 'og:url')
  if (url && url !== facts.canonical + page.address)
    problems.push(`its og:url is ${url}; must be its canonical`)
  const image = meta(page, 'og:image')
  if (image && !files.some((file) => image === `${facts.canonical}/${file}`)) {
    problems.push(`its og:image ${image} is no file of the site, written with its full address`)
  }
  return problems
})

everyPage('JSON-LD can be read and speaks schema.org', ({ dom }) => jsonLdOf(dom).problems)

everyPage('articles, and only they, are a MedicalWebPage', ({ address, jsonLdTypes }) => {
  const marked = jsonLdTypes.includes('MedicalWebPage')
  if (marked === isArticleAddress(address)) return []
  return [
    marked ? 'is no article and says it is a MedicalWebPage' : 'is an article and has no MedicalWebPage',
  ]
})

everyPage('an article states its trail of crumbs', ({ address, jsonLdTypes }) => {
  return !isArticleAddress(address) || jsonLdTypes.includes('BreadcrumbList') ? [] : ['has no BreadcrumbList']
})

everyPage('no page of a draft claims a review', ({ html }) => {
  return facts.status === 'draft' && html.includes('lastReviewed')
    ? ['is a draft and carries lastReviewed']
    : []
})
