import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { files, root } from '@/tests/site/built-pages'
import type { BuiltPage } from '@/tests/site/built-pages'

/** What a page costs a reader who has nothing of the site yet. */
export type FirstVisit = {
  /** Addresses asked for, the page first. */
  requests: readonly string[]
  /** Bytes of all bodies at brotli 5. */
  bytes: number
  /** Bytes of the HTML alone. */
  html: number
  /** Bytes of scripts among them. */
  script: number
}

/** Pictures and fonts are compressed already; hosts send them as they are. */
const packed = /\.(png|jpe?g|webp|avif|gif|woff2?)$/

/** A file as a host sends it, with brotli at quality 5, as CDNs use on the fly. */
export function sentBytes(file: string): number {
  const body = readFileSync(join(root, file))
  if (packed.test(file)) return body.length
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
}

const fileOf = (address: string) => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`
const sizeOf = (address: string) => (files.includes(fileOf(address)) ? sentBytes(fileOf(address)) : 0)

/** The biggest of the icons, for a browser takes only one; without any, it asks for /favicon.ico. */
function iconOf({ dom }: BuiltPage): string {
  const icons = dom.querySelectorAll('link[rel~=icon]').map((link) => link.getAttribute('href') ?? '')
  const [biggest = '/favicon.ico'] = icons.toSorted((one, other) => sizeOf(other) - sizeOf(one))
  return biggest
}

/** Styles, preloads, scripts and pictures that the HTML names, lazy ones too: a reader scrolls. */
function namedIn({ dom }: BuiltPage): string[] {
  const links = dom.querySelectorAll(
    'link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], link[rel~=manifest]',
  )
  const media = dom.querySelectorAll(
    'script[src], img[src], source[src], video[src], audio[src], iframe[src], embed[src]',
  )
  return [
    ...links.map((link) => link.getAttribute('href')),
    ...media.map((element) => element.getAttribute('src')),
  ].flatMap((address) => (address ? [address] : []))
}

/** `seen`: what a browser asked for on this page; it finds what style sheets and scripts load. */
export function weighFirstVisit(page: BuiltPage, seen: readonly string[]): FirstVisit {
  const requests = [...new Set([page.address, ...namedIn(page), ...seen, iconOf(page)])]
  const sum = (addresses: string[]) => addresses.reduce((total, address) => total + sizeOf(address), 0)
  return {
    requests,
    bytes: sum(requests),
    html: sentBytes(page.file),
    script: sum(requests.filter((address) => address.endsWith('.js'))),
  }
}
