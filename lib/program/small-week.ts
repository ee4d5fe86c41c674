import { days, isTreatment } from '@/lib/program/lists'
import type { Day } from '@/lib/program/lists'
import type { Phase } from '@/lib/program/phase-schema'
import { partOfDay } from '@/lib/program/presence'
import { daysInARow } from '@/lib/program/row-words'
import type { Program } from '@/lib/program/schema'
import { timeRange } from '@/lib/program/time-words'
import { timesOfDay } from '@/lib/program/times-of-day'
import { trackWords } from '@/lib/program/track-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** A track in the small week, with what stands before its times. `phase` is the one that is drawn. */
export type SmallWeekTrack = { readonly label: string; readonly program: Program; readonly phase: Phase }

/** One evening track and one track by day, the evening first; fewer where a program has fewer. Adults before teens. */
export function smallWeekTracks(
  programs: readonly Program[],
  labels: { readonly evening: string; readonly day: string },
): readonly SmallWeekTrack[] {
  const tracks = programs
    .toSorted((a, b) => Number(a.who === 'teen') - Number(b.who === 'teen'))
    .flatMap((program) => {
      const phase = program.phases.find(({ level }) => level === 'iop') ?? program.phases[0]
      return phase === undefined || treatmentTimes(phase).length === 0 ? [] : [{ program, phase }]
    })
  const evening = tracks.find(({ phase }) => isInTheEvening(phase))
  const day = tracks.find(({ phase }) => !isInTheEvening(phase))
  return [
    ...(evening === undefined ? [] : [{ ...evening, label: labels.evening }]),
    ...(day === undefined ? [] : [{ ...day, label: labels.day }]),
  ]
}

/** The times of day with treatment in them. A test alone is not what a week is about. */
function treatmentTimes(phase: Phase): ReturnType<typeof timesOfDay> {
  return timesOfDay(phase).filter(({ time }) => time.sessions.some(({ kind }) => isTreatment(kind)))
}

/** True where more days have an evening than anything else. */
function isInTheEvening(phase: Phase): boolean {
  const times = treatmentTimes(phase).flatMap(({ time }) => time.days.map(() => partOfDay(time)))
  return times.filter((part) => part === 'evening').length * 2 > times.length
}

/** The days on which a person comes. */
export function smallWeekDays({ phase }: SmallWeekTrack): readonly Day[] {
  const there = new Set(treatmentTimes(phase).flatMap(({ time }) => time.days))
  return days.filter((day) => there.has(day))
}

/** "Monday, Tuesday and Thursday, 6 to 9 pm", with every time of day that the phase has. */
export function smallWeekTimes({ program, phase }: SmallWeekTrack, given: ProgramWords): string {
  const words = trackWords(given, program)
  const texts = treatmentTimes(phase).map(({ time, isInstead }) => ({
    isInstead,
    text: fill(words.times.at, {
      days: daysInARow(time.days, words),
      times: timeRange(time.from, time.to, words),
    }),
  }))
  const [first, ...others] = texts
  return others.reduce(
    (one, { text, isInstead }) => fill(isInstead ? words.times.or : words.times.and, { one, other: text }),
    first?.text ?? '',
  )
}
