import { z } from 'zod'
import { isoDay, line } from '@/lib/words/fields'

/** One line of "What changed": the day and what a reader would notice. */
export const change = z.strictObject({ date: isoDay, what: line(160) })
