import type { Range } from '@/lib/program/hours'
import { asRange } from '@/tests/support/case-expectation'

/** How a person may be told so many minutes: each usual way of saying them in hours. */
export function hoursPattern(minutes: number | Range): RegExp {
  const { from, to } = asRange(minutes)
  if (to === 0) return /.*/
  if (from === to) return new RegExp(`(?<![\\d.:])(${waysOf(to).join('|')})`)
  if (from === 0) return new RegExp(`(up to|at most|none to|0 to)? ?(${waysOf(to).join('|')})`)
  // Between the two may stand when it is more: "9 hours a week, in some weeks up to 15 hours".
  return new RegExp(`(?<![\\d.:])(${waysOf(from, true).join('|')})\\b[^.]{0,80}\\b(${waysOf(to).join('|')})`)
}

/** So many minutes told as hours, the unit perhaps only after another number: "8 and a half with the short breaks". */
export function hoursMentioned(minutes: number): RegExp {
  return new RegExp(`(?<![\\d.:])(${waysOf(minutes, true).join('|')})\\b`)
}

/** `open`: the unit may follow after the second of two. */
function waysOf(minutes: number, open = false): readonly string[] {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const unit = open ? '( hours?)?' : ' hours?'
  if (hours === 0)
    return [open ? `${minutes}( minutes)?` : `${minutes} minutes`, ...(rest === 30 ? ['half an hour'] : [])]
  if (rest === 0) return [`${hours}${unit}`, ...(hours === 1 ? ['an hour', 'one hour', '60 minutes'] : [])]
  const spoken = { 15: ['and a quarter'], 30: ['and a half'], 45: ['and three quarters', 'and 3 quarters'] }[
    rest
  ]
  return [
    `${hours} hours? (and )?${rest} minutes`,
    ...(spoken ?? []).map((part) => `${hours} ${part}${unit}`),
  ]
}
