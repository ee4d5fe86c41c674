import type { AskId } from '@/lib/content/schema/local'

/** The questions by what they are about, in the order in which people need them. Each stands in one topic. */
export const askTopics = {
  start: ['admissions', 'first-call', 'wait', 'start-dates', 'withdrawal-care', 'after-hours'],
  place: [
    'address',
    'directions',
    'public-transport',
    'parking',
    'child-care',
    'interpreters',
    'access',
    'service-animals',
  ],
  rules: ['medicine-policy', 'testing-policy', 'attendance-policy', 'return-to-use-policy', 'phone-policy'],
  trust: ['insurers', 'court-reports', 'license', 'accreditation', 'complaints'],
} as const satisfies Readonly<Record<string, readonly AskId[]>>

export type AskTopic = keyof typeof askTopics

/** Their names, in order. */
export const askTopicNames = ['start', 'place', 'rules', 'trust'] as const satisfies readonly AskTopic[]
