import type { HeaderRule } from '@/lib/export/header-file'
import { policyText } from '@/lib/export/policy'
import type { Policy } from '@/lib/export/policy'

/** What the header rules depend on. */
export type HeaderInput = {
  readonly policy: Policy
  /** True until a clinician has signed: search engines are told to stay away. */
  readonly draft: boolean
  /** Addresses of pages that ask search engines to stay away. */
  readonly unlisted: readonly string[]
  /** Every file of the finished folder, as paths from its root. */
  readonly files: readonly string[]
}

// Features that can watch, locate, identify or charge a reader, all off. Only names that browsers know today:
// an unknown one is a warning on the console. Left alone: clipboard-write and web-share, to pass a text on.
const powerfulFeatures = (
  'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope hid ' +
  'identity-credentials-get idle-detection local-fonts magnetometer microphone midi otp-credentials ' +
  'payment picture-in-picture publickey-credentials-create publickey-credentials-get screen-wake-lock ' +
  'serial storage-access usb window-management xr-spatial-tracking'
).split(' ')

const stayAway = { 'X-Robots-Tag': 'noindex, nofollow' }

// Pages: a corrected warning reaches every reader within five minutes, and a tap back costs no data.
const pageCache = 'public, max-age=300, must-revalidate'
// The name changes with the content, so the copy on the phone is always right.
const hashedCache = 'public, max-age=31536000, immutable'

// Not every host knows these endings, and without a charset some read the text as Latin-1. The facts of a program may
// be fetched by any site of its publisher. That needs no Cross-Origin-Resource-Policy: it guards loads without CORS
// alone, and a second value would be joined to the one for the whole site and make both void.
const typeRules: readonly HeaderRule[] = [
  {
    path: '/program/*.json',
    headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
  },
  { path: '/program/*.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  {
    path: '/staff/*.json',
    headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
  },
  { path: '/staff/*.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { path: '/changes.xml', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  { path: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  { path: '/contact/*.vcf', headers: { 'Content-Type': 'text/vcard; charset=utf-8' } },
  { path: '/program/*.ics', headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
]

/** Every header of the site. One rule alone sets a header for an address: hosts join what two set. */
export function headerRules({ policy, draft, unlisted, files }: HeaderInput): HeaderRule[] {
  return [
    { path: '/*', headers: everywhere(policy, draft) },
    // In a draft the rule for the whole site says it already.
    ...(draft ? [] : unlisted).map((path) => ({ path, headers: stayAway })),
    ...cacheRules(files),
    ...typeRules,
    ...packetRules(files, draft),
  ]
}

/** Paper of packets, below each language. A PDF cannot ask search engines to stay away itself, and the page is what they are to find. */
function packetRules(files: readonly string[], draft: boolean): HeaderRule[] {
  const folders = new Set(files.flatMap((file) => /^(?:.+\/)?packets\/(?=[^/]+\.pdf$)/.exec(file) ?? []))
  return [...folders].map((folder) => ({
    path: `/${folder}*.pdf`,
    headers: { 'Content-Type': 'application/pdf', ...(draft ? {} : stayAway) },
  }))
}

function everywhere(policy: Policy, draft: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': policyText(policy),
    // The address of a page on this site says something about its reader's health.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': powerfulFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(draft ? stayAway : {}),
  }
}

function cacheRules(files: readonly string[]): HeaderRule[] {
  const paths = new Map<string, string[]>()
  for (const file of files) {
    const [top = '', ...rest] = file.split('/')
    const path = rest.length > 0 ? `/${top}/*` : file === 'index.html' ? '/' : `/${top}`
    paths.set(path, [...(paths.get(path) ?? []), file])
  }
  return [...paths].map(([path, below]) => ({
    path,
    headers: { 'Cache-Control': below.every(isHashed) ? hashedCache : pageCache },
  }))
}

// Next names its files by their content; esbuild writes eight of A to Z and 2 to 7 before the ending.
function isHashed(file: string): boolean {
  return file.startsWith('_next/static/') || /^elements\/.+-[A-Z2-7]{8}\.(js|css)$/.test(file)
}
