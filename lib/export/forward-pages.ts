import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { fileOf } from '@/lib/export/file-tree'
import type { WrittenFile } from '@/lib/export/program-files'
import type { MovedAddress } from '@/lib/export/redirects'
import { telephoneLink } from '@/lib/links/telephone'

/** What such a page says, in the language of the page that it leads to. */
export type ForwardWords = {
  readonly language: string
  readonly title: string
  readonly goOn: string
  readonly help: readonly { readonly lead: string; readonly call: string; readonly number: string }[]
  /** Undefined on a published site. */
  readonly draft: string | undefined
}

/**
 * A small page at each address that moved, for hosts that do not read `_redirects`: it leads on by itself, without a
 * script, and has a link for browsers that do not. Where `_redirects` is read nobody sees it.
 */
export function forwardPages(
  moved: readonly MovedAddress[],
  wordsFor: (address: string) => ForwardWords,
): readonly WrittenFile[] {
  return moved
    .filter(({ from }) => isForwarded(from))
    .map(({ from, to }) => ({ path: fileOf(from), text: forwardPage(to, wordsFor(from)) }))
}

/** Pages, and the files that end as pages do. */
export function isForwarded(address: string): boolean {
  return /(?:\/|\.html)$/.test(address)
}

function forwardPage(to: string, { language, title, goOn, help, draft }: ForwardWords): string {
  return toHtml(
    [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('title', title),
          h('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', {
            'http-equiv': 'Content-Security-Policy',
            content: "default-src 'none'; base-uri 'none'",
          }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
        ]),
        h('body', [
          h(
            'p',
            help.map(({ lead, call, number }) => [
              `${lead}: `,
              h('a', { href: telephoneLink(number) }, call),
              '. ',
            ]),
          ),
          ...(draft === undefined ? [] : [h('p', draft)]),
          h('main', { id: 'main' }, [h('h1', title), h('p', h('a', { href: to }, goOn))]),
        ]),
      ]),
    ],
    { quoteSmart: false },
  )
}
