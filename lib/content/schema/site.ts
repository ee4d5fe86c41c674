import { z } from 'zod'
import { line } from '@/lib/content/schema/fields'

/** The publisher's own telephone line. */
const publisherPhone = z.strictObject({
  /** As people write it, like 1-555-010-0000. */
  number: z.string().regex(/^1-\d{3}-\d{3}-\d{4}$/, 'write the number like 1-555-010-0000'),
  /** Who answers, like "our admissions staff". */
  who: line(60),
  /** When, like "Monday to Friday, 8 am to 6 pm". */
  hours: line(80),
  /** What a call costs, like "free". */
  cost: line(40),
})

/** content/site.yaml: what is true of the whole site. */
export const siteSchema = z.strictObject({
  /** `draft` until a clinician of the publisher has signed. The check refuses `published` as long as nothing can hold a signature. */
  status: z.enum(['draft', 'published']),
  /** The name in the header and in page titles. */
  name: line(40),
  /** Where the site will stand, without a path. A draft uses a reserved .example name. */
  canonical: z
    .url({ protocol: /^https$/, error: 'use an https address without a path, like https://iop-guide.example' })
    .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
      error: 'use an https address without a path or a slash at its end, like https://iop-guide.example',
    }),
  /** Where "Leave this site" leads: an everyday page that says nothing about the reader. */
  leaveTo: z.url({ protocol: /^https$/, error: 'use an https address, like https://www.weather.gov/' }),
  /** The treatment program that publishes this copy; left out until there is one. */
  publisher: z.strictObject({ name: line(80), paidBy: line(160), phone: publisherPhone }).optional(),
})
export type Site = z.infer<typeof siteSchema>
