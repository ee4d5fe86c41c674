import { stretch } from '@/lib/content/local/rule-line'
import type { RuleLine, RulesOf, Say } from '@/lib/content/local/rule-line'
import { told } from '@/lib/content/schema/program-choices'
import type { Warning } from '@/lib/content/schema/own-words'
import { fill } from '@/lib/words/fill'

const stop: readonly Warning[] = ['stopping', 'detox', 'prescribed', 'use', 'break', 'pregnancy']

/** What a program asks for before the first day. */
export function firstCallLines(rules: RulesOf<'first-call'>, { words, program }: Say): readonly RuleLine[] {
  const say = words.firstCall
  const { 'time-without': time, 'first-test': test } = rules
  const lines: RuleLine[] = []
  if (time === 'none') lines.push({ text: fill(say.none, { program }), path: ['time-without'], warnings: [] })
  else if (time !== undefined)
    lines.push({
      text: fill(say.time, { program, time: stretch(time.for, words), substances: say.substances[time.of] }),
      path: ['time-without'],
      warnings: stop,
      against: ['stopping', 'use'],
    })
  const path = ['first-test']
  if (test === 'none') lines.push({ text: fill(say.testNone, { program }), path, warnings: [] })
  if (test === 'any result') lines.push({ text: fill(say.testAnyResult, { program }), path, warnings: [] })
  if (test === 'negative')
    lines.push({
      text: fill(say.testNegative, { program }),
      path,
      warnings: [...stop, 'tests'],
      against: ['use', 'tests'],
    })
  return lines
}

/** Guidance has people who are pregnant seen first, and helped within 48 hours where there is no place. */
const hoursOfPregnant = 48

/** Who comes first, and how long others wait. */
export function waitLines(rules: RulesOf<'wait'>, { words, program }: Say): readonly RuleLine[] {
  const say = words.wait
  const { pregnant, others } = rules
  const lines: RuleLine[] = []
  const path = ['pregnant']
  const warnings = ['pregnancy'] as const
  if (typeof pregnant === 'object') {
    const hours = 'hours' in pregnant ? pregnant.hours : pregnant.days * 24
    const text = fill(say.within, { program, time: stretch(pregnant, words) })
    lines.push({ text, path, warnings, ...(hours > hoursOfPregnant ? { against: ['pregnancy'] } : {}) })
  }
  if (pregnant === 'first') lines.push({ text: fill(say.first, { program }), path, warnings })
  if (pregnant === 'like others')
    lines.push({ text: fill(say.likeOthers, { program }), path, warnings, against: ['pregnancy'] })
  if (pregnant === 'not here')
    lines.push({
      text: fill(say.notHere, { program }),
      path,
      warnings: [...warnings, 'elsewhere'],
      against: ['pregnancy'],
    })
  if (others !== undefined)
    lines.push({
      text:
        others.to === 0
          ? fill(say.othersAtOnce, { program })
          : fill(say.others, { from: String(others.from), to: String(others.to) }),
      path: ['others'],
      warnings: others.to === 0 ? [] : ['stopping'],
    })
  return lines
}

/** Who is told something, and with whose leave. */
export function tellingLines(rules: RulesOf<'court-reports'>, { words, program }: Say): readonly RuleLine[] {
  const say = words.telling
  const sentences = {
    'written consent': say.writtenConsent,
    'court order': say.courtOrder,
    never: say.never,
    'without consent': say.withoutConsent,
  }
  return told.flatMap((who): readonly RuleLine[] => {
    const choice = rules[who]
    if (choice === undefined) return []
    return [
      {
        text: fill(sentences[choice], { program, who: say.who[who] }),
        path: [who],
        warnings: ['privacy'],
        ...(choice === 'without consent' ? { against: ['privacy'] as const } : {}),
      },
    ]
  })
}
