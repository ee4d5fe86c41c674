import { z } from 'zod'
import { line, sourceKey } from '@/lib/words/fields'

/** What kind of source it is, in the order of the sources page. */
export const sourceKinds = ['guidance', 'review', 'trial', 'study', 'law', 'handout'] as const

const name = z.union([
  z.strictObject({ family: line(60), given: line(60).optional() }),
  z.strictObject({ literal: line(160) }),
])

/** What this project notes about a source, in CSL's own place for such notes. */
const custom = z.strictObject({
  kind: z.enum(sourceKinds),
  /** What the source supports, and its limits, in plain words for the reader. */
  says: line(300),
  /** What a person still has to check before it is published, in plain words. */
  openCheck: line(200).optional(),
})

/** One entry of content/sources.json, in CSL-JSON (https://docs.citationstyles.org, schema 1.0). */
const sourceSchema = z.strictObject({
  id: sourceKey,
  type: z.enum(['article-journal', 'report', 'book', 'webpage', 'legislation']),
  title: line(240),
  author: z.array(name).min(1, 'name at least one author or body'),
  'container-title': line(120).optional(),
  publisher: line(120).optional(),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1) })
    .optional(),
  volume: line(20).optional(),
  issue: line(20).optional(),
  page: line(40).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'write the DOI like 10.1001/jama.2023.19761')
    .optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, 'write it like PMC4152944')
    .optional(),
  URL: z.url({ protocol: /^https$/, error: 'use an https address of the authority itself' }).optional(),
  custom,
})
export const sourcesSchema = z
  .array(sourceSchema)
  .min(1, 'the list of sources is empty; every page rests on it')
export type Source = z.infer<typeof sourceSchema>
