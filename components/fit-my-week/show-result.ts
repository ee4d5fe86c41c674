import { all, say, show } from '@/components/in-page'
import { busyTime } from '@/components/fit-my-week/read-marks'
import type { Marks } from '@/components/fit-my-week/read-marks'
import { clashes, isTaken } from '@/lib/program/fit/clashes'
import type { FitSession } from '@/lib/program/fit/clashes'
import { fill } from '@/lib/words/fill'

/** A session and the line that names it. */
type Line = FitSession & { readonly line: HTMLElement }

/** A track that is shown, and how many of its sessions clash in the week in which most do. */
export type TrackCount = { readonly name: string; readonly count: number }

/**
 * Shows, for each track that takes the person, what clashes with the marked times; those with fewer clashes first,
 * and else in the order in which `tracks` gives them.
 */
export function showResult(
  root: HTMLElement,
  marks: Marks,
  tracks: readonly HTMLElement[],
): readonly TrackCount[] {
  for (const track of tracks)
    track.hidden = marks.age !== undefined && !track.dataset.ages?.split(' ').includes(marks.age)
  const counted = tracks.map((track) => ({ track, count: showTrack(track, marks, root.dataset) }))
  const inOrder = counted.toSorted((a, b) => a.count - b.count)
  sort(inOrder.map(({ track }) => track))
  const isMarked = marks.busy.length > 0
  show(root, '[data-result]', isMarked)
  for (const line of all(root, '[data-question]'))
    line.hidden = !marks.reasons.includes(line.dataset.question)
  show(root, '[data-added]', marks.reasons.length > 0)
  return inOrder.flatMap(({ track, count }) =>
    track.hidden ? [] : [{ name: track.dataset.name ?? '', count }],
  )
}

/** Puts the lines of a list in this order, and touches nothing where they stand so already. */
function sort(lines: readonly HTMLElement[]): void {
  const list = lines[0]?.parentElement
  if (lines.some((line, index) => list?.children[index] !== line)) list?.append(...lines)
}

/** The most sessions of one week that clash, in any part of the track. */
function showTrack(track: HTMLElement, marks: Marks, words: DOMStringMap): number {
  const phases = all(track, '[data-phase]').map((phase) => showPhase(phase, marks, words))
  const count = Math.max(0, ...phases.map(({ required }) => required))
  const isFree = phases.every((phase) => phase.required + phase.noted === 0)
  say(
    track.querySelector('[data-verdict]'),
    count === 0
      ? (words.none ?? '')
      : fill((count === 1 ? words.countOne : words.countOther) ?? '', { count }),
  )
  show(track, '[data-phases]', !isFree)
  show(track, '[data-ask="one"]', count === 1)
  show(track, '[data-ask="other"]', count > 1)
  return count
}

/** How many required sessions of a part clash, and how much else there is to tell: optional ones, and choices. */
function showPhase(phase: HTMLElement, marks: Marks, words: DOMStringMap) {
  const lines = all(phase, '[data-set] li').flatMap(sessionOf)
  const found = clashes(lines, marks.busy, marks.travel)
  const choices = all(phase, '[data-choice]').map((choice) => showChoice(choice, marks))
  showSet(phase, 'required', found.required, words.one, words.other)
  showSet(phase, 'optional', found.optional, words.optionalOne, words.optionalOther)
  const required = found.required.length + choices.reduce((sum, { missing }) => sum + missing, 0)
  const noted = found.optional.length + choices.filter(({ isTold }) => isTold).length
  show(phase, '[data-none]', required + noted === 0)
  return { required, noted }
}

/**
 * Which alternatives are free; told when one of them clashes. `missing` is how many more a person would need. Of an
 * alternative with several parts, as a day with a morning and an evening, so many have to be free.
 */
function showChoice(choice: HTMLElement, { busy, travel }: Marks) {
  const lines = all(choice, 'li').flatMap(sessionOf)
  const partOf = ({ line: { dataset } }: Line) => `${dataset.option} ${dataset.part ?? 0}`
  const taken = new Set(lines.filter((session) => isTaken(session, busy, travel)).map(partOf))
  const options = [...new Set(lines.map(({ line }) => line.dataset.option))]
  const free = options.filter((option) => {
    const parts = new Set(lines.filter(({ line }) => line.dataset.option === option).map(partOf))
    const open = [...parts].filter((part) => !taken.has(part)).length
    return open >= Math.min(Number(choice.dataset.each ?? 1), parts.size)
  })
  const missing = Math.max(0, Number(choice.dataset.choice) - free.length)
  choice.hidden = taken.size === 0
  show(choice, '[data-could]', missing === 0)
  show(choice, '[data-could-not]', missing > 0)
  for (const session of lines) {
    const isFree = free.includes(session.line.dataset.option) && !taken.has(partOf(session))
    const isClash = !free.includes(session.line.dataset.option) && taken.has(partOf(session))
    session.line.hidden = missing === 0 ? !isFree : !isClash
  }
  return { missing, isTold: !choice.hidden }
}

function sessionOf(line: HTMLElement): readonly Line[] {
  const required = line.closest('[data-set="optional"]') === null
  const { video, lasts } = line.dataset
  const more = { travels: video === undefined, lasts: lasts === undefined ? undefined : Number(lasts) }
  return busyTime(line).map((time) => ({ ...time, ...more, required, line }))
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
