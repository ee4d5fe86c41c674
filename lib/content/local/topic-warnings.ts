import type { AskId } from '@/lib/content/schema/local'
import type { Warning } from '@/lib/content/schema/own-words'

/**
 * What stands beside everything that a program says about these things, whatever it is: no list of words knows every
 * way to ask for something that can hurt. More is added where more is heard, or chosen.
 */
export const topicWarnings: Partial<Readonly<Record<AskId, readonly Warning[]>>> = {
  'after-hours': ['overdose', 'suicide'],
  'first-call': ['stopping'],
  wait: ['stopping', 'pregnancy'],
  'withdrawal-care': ['stopping'],
  'medicine-policy': ['prescribed'],
  'testing-policy': ['prescribed', 'tests'],
  'attendance-policy': ['ending'],
  'return-to-use-policy': ['stopping', 'break', 'use'],
  'court-reports': ['privacy'],
}

/** Own words about these are read by the clinician before all else. */
export const readFirst: readonly AskId[] = [
  'first-call',
  'wait',
  'withdrawal-care',
  'medicine-policy',
  'testing-policy',
  'attendance-policy',
  'return-to-use-policy',
  'court-reports',
]
