import { all, say, show } from '@/components/fit-my-week/in-page'
import { busyTime } from '@/components/fit-my-week/read-marks'
import type { Marks } from '@/components/fit-my-week/read-marks'
import { clashes } from '@/lib/program/fit/clashes'
import type { Clashes, FitSession } from '@/lib/program/fit/clashes'
import { fill } from '@/lib/words/fill'

/** A session and the line that names it. */
type Line = FitSession & { readonly line: HTMLElement }

/** Shows, for each track in its place, what clashes with the marked times; returns how many tracks have a clash. */
export function showResult(root: HTMLElement, marks: Marks): number {
  const clashing = all(root, '[data-track]').filter((track) => showTrack(track, marks, root.dataset))
  const isMarked = marks.busy.length > 0
  show(root, '[data-result]', isMarked)
  show(root, '[data-empty]', !isMarked)
  for (const line of all(root, '[data-question]'))
    line.hidden = !marks.reasons.includes(line.dataset.question)
  show(root, '[data-added]', marks.reasons.length > 0)
  return clashing.length
}

function showTrack(track: HTMLElement, { busy, travel }: Marks, words: DOMStringMap): boolean {
  const counted = track.dataset.track === 'travel' ? travel : 0
  const phases = all(track, '[data-phase]').map((phase) => {
    const found = clashes(all(phase, 'li').flatMap(sessionOf), busy, counted)
    showPhase(phase, found, words)
    return found
  })
  const required = phases.flatMap((phase) => phase.required).length
  const isClashing = !phases.every(isFree)
  // Where no phase has a clash, one sentence says it for all of them.
  show(track, ':scope > [data-none]', !isClashing)
  show(track, '[data-phases]', isClashing)
  show(track, '[data-ask="one"]', required === 1)
  show(track, '[data-ask="other"]', required > 1)
  show(track, '[data-change]', phases.some(isFree))
  return isClashing
}

function isFree({ required, optional }: Clashes<Line>): boolean {
  return required.length + optional.length === 0
}

function sessionOf(line: HTMLElement): readonly Line[] {
  const required = line.closest('[data-set="required"]') !== null
  return busyTime(line).map((time) => ({ ...time, required, line }))
}

function showPhase(phase: HTMLElement, found: Clashes<Line>, words: DOMStringMap): void {
  show(phase, '[data-none]', isFree(found))
  showSet(phase, 'required', found.required, words.one, words.other)
  showSet(phase, 'optional', found.optional, words.optionalOne, words.optionalOther)
}

/** One that clashes stands in a sentence, several stand in a list. */
function showSet(phase: HTMLElement, set: string, found: readonly Line[], one = '', other = ''): void {
  for (const part of all(phase, `[data-set="${set}"]`)) {
    part.hidden = found.length === 0
    for (const line of all(part, 'li')) line.hidden = !found.some((session) => session.line === line)
    const [first, ...more] = found
    const isList = more.length > 0
    const sentence = isList
      ? fill(other, { count: found.length })
      : fill(one, { session: first?.line.textContent ?? '' })
    say(part.querySelector('[data-sentence]'), sentence)
    show(part, '[data-list]', isList)
  }
}
