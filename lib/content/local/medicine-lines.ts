import { counted } from '@/lib/content/local/rule-line'
import type { RuleLine, RulesOf, Say } from '@/lib/content/local/rule-line'
import { medicines } from '@/lib/content/schema/program-choices'
import type { Medicine } from '@/lib/content/schema/program-choices'
import { fill } from '@/lib/words/fill'

/** What a program does about medicines. A medicine that is treatment is not to be given up for a place. */
export function medicineLines(
  rules: RulesOf<'medicine-policy'>,
  { words, program }: Say,
): readonly RuleLine[] {
  const say = words.medicines
  return medicines.flatMap((name): readonly RuleLine[] => {
    const choice = rules[name]
    if (choice === undefined) return []
    const names = { program, medicine: say.names[name] }
    if (typeof choice === 'object') {
      const days = counted(words.amounts.days, choice.days)
      return [{ text: fill(say.forDays, { ...names, days }), path: [name, 'days'], ...withheld(name) }]
    }
    const path = [name]
    switch (choice) {
      case 'welcome here':
        return [{ text: ofMedicine('welcomeHere', name, { words, program }), path, warnings: [] }]
      case 'own prescriber':
        return [{ text: ofMedicine('ownPrescriber', name, { words, program }), path, warnings: [] }]
      case 'case by case':
        return [{ text: fill(say.caseByCase, names), path, warnings: withheld(name).warnings }]
      case 'not here':
        return [{ text: ofMedicine('notHere', name, { words, program }), path, ...withheld(name) }]
    }
  })
}

/** The sentence of a medicine's own, or that for all of them. */
function ofMedicine(
  choice: 'welcomeHere' | 'ownPrescriber' | 'notHere',
  name: Medicine,
  { words: { medicines: say }, program }: Say,
): string {
  const own = say.own[name]?.[choice]
  return own === undefined
    ? fill(say[choice], { program, medicine: say.names[name] })
    : fill(own, { program })
}

/** What a reader has to know where a medicine is kept from people. No guidance calls cannabis a treatment. */
function withheld(name: Medicine): Pick<RuleLine, 'warnings' | 'against'> {
  switch (name) {
    case 'cannabis':
      return { warnings: [] }
    case 'calming-pills':
      return { warnings: ['stopping', 'prescribed', 'pregnancy'], against: ['stopping'] }
    case 'methadone':
    case 'buprenorphine':
      return { warnings: ['medicine', 'stopping', 'break', 'pregnancy'], against: ['medicine'] }
    case 'naltrexone':
      return { warnings: ['prescribed', 'break'], against: ['medicine'] }
    case 'stimulants':
      return { warnings: ['prescribed'] }
  }
}
