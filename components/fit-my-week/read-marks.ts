import { all, say } from '@/components/in-page'
import type { BusyTime } from '@/lib/program/fit/clashes'
import { enteredHours, enteredTravel } from '@/lib/program/fit/entered'
import type { EnteredTime } from '@/lib/program/fit/entered'
import { days } from '@/lib/program/lists'

/** What a person has marked. */
export type Marks = {
  readonly busy: readonly BusyTime[]
  /** Of the person whose week it is, as the field names it; undefined while nobody has said. */
  readonly age: string | undefined
  /** Minutes one way. */
  readonly travel: number
  /** What keeps them, as the boxes name it. */
  readonly reasons: readonly (string | undefined)[]
  /** True when something is written that cannot be used; the reason stands beside it. */
  readonly isPartUnused: boolean
}

/** Reads the form, and says beside each field that cannot be used why not. */
export function readMarks(root: HTMLElement): Marks {
  const exact = all(root, '[data-exact]').map((day) => readHours(day, root.dataset))
  const travel = readTravel(root)
  return {
    busy: [...all(root, '[data-from]:checked').flatMap(busyTime), ...exact.flatMap((hours) => hours ?? [])],
    age: root.querySelector<HTMLSelectElement>('[data-age]')?.value || undefined,
    travel: travel ?? 0,
    reasons: all(root, '[data-reason]:checked').map(({ dataset }) => dataset.reason),
    isPartUnused: travel === undefined || exact.includes(undefined),
  }
}

/** The time that stands in an element's data; none for a day that does not exist. */
export function busyTime({ dataset }: HTMLElement): readonly BusyTime[] {
  const times = { from: Number(dataset.from), to: Number(dataset.to) }
  return days.flatMap((day) => (day === dataset.day ? [{ day, ...times }] : []))
}

/** The exact hours of a day, none or one; undefined when they cannot be used. */
function readHours(fields: HTMLElement, words: DOMStringMap): readonly BusyTime[] | undefined {
  const [from = 'empty', until = 'empty'] = [...fields.querySelectorAll('input')].map(enteredTime)
  const hours = enteredHours(from, until)
  const isUnused = hours === 'half' || hours === 'backwards'
  say(fields.querySelector('p'), isUnused ? (words[hours] ?? '') : '')
  if (isUnused) return undefined
  return hours === 'empty'
    ? []
    : days.flatMap((day) => (day === fields.dataset.exact ? [{ day, ...hours }] : []))
}

function enteredTime({ value, valueAsNumber, validity }: HTMLInputElement): EnteredTime {
  if (!Number.isNaN(valueAsNumber)) return valueAsNumber / 60_000
  return value === '' && !validity.badInput ? 'empty' : 'unfinished'
}

function readTravel(root: HTMLElement): number | undefined {
  const field = root.querySelector<HTMLInputElement>('[data-travel]')
  const minutes = field === null || field.validity.badInput ? undefined : enteredTravel(field.value)
  say(root.querySelector('#travel-problem'), minutes === undefined ? (root.dataset.travelWrong ?? '') : '')
  return minutes
}
