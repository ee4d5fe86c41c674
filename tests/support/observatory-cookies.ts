import { observatoryModifiers } from '@/tests/support/observatory-table'
import type { ObservatoryResult } from '@/tests/support/observatory-table'

/** The result of the test `cookies`: the worst of all cookies that the response sets. */
export function cookiesResult(setCookie: readonly string[], hasHsts: boolean): ObservatoryResult {
  const results = setCookie.flatMap((cookie) => cookieFaults(cookie, hasHsts))
  const [worst] = results.sort((one, other) => observatoryModifiers[one] - observatoryModifiers[other])
  if (worst) return worst
  if (setCookie.length === 0) return 'cookies-not-found'
  return setCookie.every((cookie) => /;\s*samesite=/i.test(cookie))
    ? 'cookies-secure-with-httponly-sessions-and-samesite'
    : 'cookies-secure-with-httponly-sessions'
}

function cookieFaults(cookie: string, hasHsts: boolean): ObservatoryResult[] {
  const [pair = '', ...flags] = cookie
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const name = pair.split('=')[0] ?? ''
  const isSession = name.includes('sess') || name.includes('login')
  const isSecure = flags.includes('secure')
  const sameSite = flags.find((flag) => flag.split('=')[0] === 'samesite')?.split('=')[1]
  const hasSameSite = flags.some((flag) => flag.split('=')[0] === 'samesite')
  const isKnown = sameSite !== undefined && ['lax', 'strict', 'none'].includes(sameSite)
  const faults: [boolean, ObservatoryResult][] = [
    [hasSameSite && (!isKnown || (sameSite === 'none' && !isSecure)), 'cookies-samesite-flag-invalid'],
    [!isSecure && hasHsts, 'cookies-without-secure-flag-but-protected-by-hsts'],
    [!isSecure && !hasHsts, 'cookies-without-secure-flag'],
    [name.includes('csrf') && !hasSameSite, 'cookies-anticsrf-without-samesite-flag'],
    [isSession && !isSecure && hasHsts, 'cookies-session-without-secure-flag-but-protected-by-hsts'],
    [isSession && !isSecure && !hasHsts, 'cookies-session-without-secure-flag'],
    [isSession && !flags.includes('httponly'), 'cookies-session-without-httponly-flag'],
  ]
  return faults.filter(([isFault]) => isFault).map(([, result]) => result)
}
