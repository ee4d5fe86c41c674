import { expect, test } from 'vitest'

import { headersFor } from '@/lib/export/header-file'
import { headerRules } from '@/lib/export/headers'
import { elementsOf, serializeHtml } from '@/lib/export/html-tree'
import { fillHead, orderHead } from '@/lib/export/page-head'
import { observatoryScore } from '@/tests/support/observatory'
import type { ResponseHeaders } from '@/tests/support/observatory'
import { metaPolicy, policyNeeds, sitePolicy } from '@/lib/export/policy'
import { readHtml } from '@/lib/export/read-html'

const page = '<!DOCTYPE html><meta charset="utf-8"><title>x</title><style>h1{}</style><h1>x</h1>'
const { document } = readHtml(page)
const policy = sitePolicy([policyNeeds(elementsOf(document))])
const ours = headersFor(headerRules({ unlisted: [], policy, draft: true, files: ['index.html'] }), '/')

function pointsWith(headers: ResponseHeaders, html = '<p>x</p>'): Record<string, number> {
  const { results } = observatoryScore(headers, html)
  return Object.fromEntries(results.map(({ name, points }) => [name, points]))
}

test('our headers reach 150 with and without the policy in the page', () => {
  expect(observatoryScore(ours, page).score).toBe(150)
  orderHead(document)
  const withPolicy = fillHead(serializeHtml(document), metaPolicy(policy, policyNeeds([]), 'h1{}'), 'h1{}')
  expect(withPolicy).toContain("content=\"default-src 'none'; ")
  expect(observatoryScore(ours, withPolicy).score).toBe(150)
})

test('a host in the HSTS list and a script with its hash each give five more', () => {
  expect(observatoryScore(ours, page, true).score).toBe(155)
  expect(observatoryScore(ours, '<script src="/a.js" integrity="sha256-x"></script>').score).toBe(155)
})

test('a site without any of the headers gets a low score', () => {
  // No policy -25, no HSTS -20, may be framed -20, types guessed -5.
  expect(observatoryScore({}, '<p>x</p>').score).toBe(30)
})

test('what is better than asked counts only from 90 on', () => {
  const { 'Strict-Transport-Security': _, ...rest } = ours
  expect(observatoryScore(rest, page).score).toBe(80)
})

test('a score never falls below zero', () => {
  const bad = { 'access-control-allow-origin': 'https://x.org', 'access-control-allow-credentials': 'true' }
  expect(observatoryScore(bad, '<script src="http://x.org/a.js"></script>').score).toBe(0)
})

test.each([
  ["default-src 'none'", 'csp-implemented-with-no-unsafe-default-src-none', 10],
  ["default-src 'self'", 'csp-implemented-with-no-unsafe', 5],
  [
    "default-src 'none'; style-src 'unsafe-inline'",
    'csp-implemented-with-unsafe-inline-in-style-src-only',
    0,
  ],
  [
    "default-src 'none'; style-src 'sha256-x' 'unsafe-inline'",
    'csp-implemented-with-no-unsafe-default-src-none',
    10,
  ],
  [
    "default-src 'none'; img-src http://x.org",
    'csp-implemented-with-insecure-scheme-in-passive-content-only',
    -10,
  ],
  ["default-src 'none'; script-src 'self' 'unsafe-eval'", 'csp-implemented-with-unsafe-eval', -10],
  ["default-src 'none'; script-src 'unsafe-inline'", 'csp-implemented-with-unsafe-inline', -20],
  ["default-src 'none'; script-src https:", 'csp-implemented-with-unsafe-inline', -20],
  ["img-src 'self'", 'csp-implemented-with-unsafe-inline', -20],
  ["default-src 'none'; connect-src http://x.org", 'csp-implemented-with-insecure-scheme', -20],
  ["default-src 'none'; default-src 'self'", 'csp-header-invalid', -25],
  ["default-src 'none'; script-src 'strict-dynamic'", 'csp-header-invalid', -25],
])('the policy %s is %s (%i)', (csp, name, points) => {
  expect(pointsWith({ 'Content-Security-Policy': csp })).toMatchObject({ [name]: points })
})

test('a policy in the page alone counts, though it cannot forbid framing', () => {
  const csp = "default-src 'none'; frame-ancestors 'none'"
  const html = `<meta http-equiv="Content-Security-Policy" content="${csp}">`
  expect(pointsWith({}, html)).toMatchObject({
    'csp-implemented-with-no-unsafe-default-src-none': 10,
    'x-frame-options-not-implemented': -20,
  })
})

test.each([
  [{ 'Strict-Transport-Security': 'max-age=300' }, 'hsts-implemented-max-age-less-than-six-months', -10],
  [{ 'Strict-Transport-Security': 'preload' }, 'hsts-header-invalid', -20],
  [{ 'Referrer-Policy': 'unsafe-url' }, 'referrer-policy-unsafe', -5],
  [{ 'Referrer-Policy': 'unsafe-url, same-origin' }, 'referrer-policy-private', 5],
  [{ 'Referrer-Policy': 'none' }, 'referrer-policy-header-invalid', -5],
  [{ 'X-Content-Type-Options': 'sniff' }, 'x-content-type-options-header-invalid', -5],
  [{ 'X-Frame-Options': 'DENY' }, 'x-frame-options-sameorigin-or-deny', 5],
  [{ 'X-Frame-Options': 'ALLOW-FROM https://x.org' }, 'x-frame-options-allow-from-origin', 0],
  [{ 'X-Frame-Options': 'maybe' }, 'x-frame-options-header-invalid', -20],
  [{ 'Cross-Origin-Resource-Policy': 'cross-origin' }, 'corp-implemented-with-cross-origin', 0],
  [{ 'Cross-Origin-Embedder-Policy': 'yes' }, 'coep-header-invalid', -5],
  [{ 'Cross-Origin-Opener-Policy': 'same-origin; report-to="x"' }, 'coop-implemented-with-same-origin', 10],
  [{ 'Access-Control-Allow-Origin': '*' }, 'cross-origin-resource-sharing-implemented-with-public-access', 0],
  [{ 'Content-Security-Policy-Report-Only': 'x' }, 'csp-not-implemented-but-reporting-enabled', -25],
  [{ 'Set-Cookie': 'sessid=1' }, 'cookies-session-without-secure-flag', -40],
  [{ 'Set-Cookie': 'a=1' }, 'cookies-without-secure-flag', -20],
  [
    { 'Set-Cookie': ['a=1; Secure', 'b=2; Secure; SameSite=Lax'] },
    'cookies-secure-with-httponly-sessions',
    0,
  ],
  [{ 'Set-Cookie': 'a=1; Secure; SameSite=x' }, 'cookies-samesite-flag-invalid', -20],
])('%o is %s (%i)', (headers, name, points) => {
  expect(pointsWith(headers)).toMatchObject({ [name]: points })
})

test.each([
  ['<script src="/a.js"></script>', 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0],
  [
    '<script src="https://x.org/a.js"></script>',
    'sri-not-implemented-but-external-scripts-loaded-securely',
    -5,
  ],
  [
    '<script src="//x.org/a.js"></script>',
    'sri-not-implemented-and-external-scripts-not-loaded-securely',
    -50,
  ],
  [
    '<script src="http://x.org/a.js" integrity="x"></script>',
    'sri-implemented-but-external-scripts-not-loaded-securely',
    -20,
  ],
])('a page with %s is %s (%i)', (html, name, points) => {
  expect(pointsWith({}, html)).toMatchObject({ [name]: points })
})
