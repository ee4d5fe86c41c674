import { z } from 'zod'
import { code, httpsAddress, line, quote, sentence, sourceKey } from '@/lib/words/fields'

/** What kind of source it is, in the order of the sources page. */
export const sourceKinds = ['guidance', 'review', 'trial', 'study', 'law', 'handout'] as const

const name = z.union([
  z.strictObject({ family: quote(60), given: quote(60).optional() }),
  z.strictObject({ literal: quote(160) }),
  z.strictObject({
    words: line(80).describe(
      'Words of ours in place of names, like "and others"; each language has its own.',
    ),
  }),
])

/** What this project notes about a source, in CSL's own place for such notes. */
const custom = z.strictObject({
  kind: z.enum(sourceKinds),
  says: sentence(300).describe('What the source supports, and its limits, in plain words for the reader.'),
  openCheck: sentence(200)
    .optional()
    .describe('What a person still has to check before it is published, in plain words.'),
})

/** One entry of content/sources.json, in CSL-JSON (https://docs.citationstyles.org, schema 1.0). */
const sourceSchema = z.strictObject({
  id: sourceKey,
  type: z.enum(['article-journal', 'report', 'book', 'webpage', 'legislation']),
  title: quote(240),
  author: z.array(name).min(1, 'name at least one author or body'),
  'container-title': quote(120).optional(),
  publisher: quote(120).optional(),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1) })
    .optional(),
  volume: quote(20).optional(),
  issue: quote(20).optional(),
  page: quote(40).optional(),
  DOI: code(/^10\.\d{4,9}\/\S+$/, 'write the DOI like 10.1001/jama.2023.19761').optional(),
  PMID: code(/^\d+$/, 'write the digits alone').optional(),
  PMCID: code(/^PMC\d+$/, 'write it like PMC4152944').optional(),
  URL: httpsAddress('https://www.samhsa.gov/find-help').optional(),
  custom,
})
export const sourcesSchema = z
  .array(sourceSchema)
  .min(1, 'the list of sources is empty; every page rests on it')
export type Source = z.infer<typeof sourceSchema>
