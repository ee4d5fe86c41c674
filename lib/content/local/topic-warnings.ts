import type { AskId } from '@/lib/content/schema/local'
import type { Warning } from '@/lib/content/schema/own-words'

/**
 * What stands beside the own words of a program about these things, whatever they say, and what its clinician reads
 * first: no list of words knows every way to ask for something that can hurt. More is added where more is heard.
 */
export const topicWarnings: Partial<Readonly<Record<AskId, readonly Warning[]>>> = {
  'first-call': ['stopping'],
  wait: ['pregnancy'],
  'medicine-policy': ['medicine'],
  'testing-policy': ['tests'],
  'attendance-policy': ['use'],
  'return-to-use-policy': ['stopping', 'break'],
  'court-reports': ['privacy'],
}
