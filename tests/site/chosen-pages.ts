import { pageAt, pages } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'
import { facts } from '@/tests/site/facts'

/** Pages of the made-up published guide that show what is a publisher's own: number, facts, signature, colours, pages. */
const publishedAddresses = [
  '/',
  '/contact/',
  '/about-us/',
  '/start/',
  '/is-it-right/before-you-stop/',
  '/program/harbor-evening/',
]

/** The published guide has the texts and layouts of the draft, where every page is looked at; there, one of each is enough. */
export function pagesInEveryView(): readonly BuiltPage[] {
  return facts.status === 'draft' ? pages : publishedAddresses.map(pageAt)
}
