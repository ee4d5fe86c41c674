import { z } from 'zod'
import { line, slug } from '@/lib/words/fields'

const https = (example: string) =>
  z.url({ protocol: /^https$/, error: `use an https address, like ${example}` })

/** A link at the foot of each page, to a page of the publisher's own website. */
const footerLink = z.strictObject({ title: line(40), to: https('https://example.org/privacy') })

/** content/site.yaml: what is true of the whole site. The guide never changes this file once it is a publisher's. */
export const siteSchema = z.strictObject({
  /** `draft` until a clinician has signed. `published` stops the build as long as something is to be done first. */
  status: z.enum(['draft', 'published']),
  /** The name in the header and in page titles. */
  name: line(40),
  /** The name where there is little room: on phones and behind the title of a page. The name when left out. */
  shortName: line(20).optional(),
  /** A name that says nothing about treatment, for browser tabs and link previews. The short name when left out. */
  discreetName: line(40).optional(),
  /** Where the site will stand, without a path. A draft uses a reserved .example name. */
  canonical: z
    .url({
      protocol: /^https$/,
      error: 'use an https address without a path, like https://iop-guide.example',
    })
    .refine((value) => !URL.canParse(value) || new URL(value).pathname === '/', {
      error:
        'the guide cannot stand under a path: its addresses begin at the root. Use a name of its own, like https://guide.example.org',
      abort: true,
    })
    .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
      error: 'use an https address without a path or a slash at its end, like https://iop-guide.example',
    }),
  /** Where "Leave this site" leads: an everyday page that says nothing about the reader. */
  leaveTo: https('https://www.weather.gov/'),
  /** false takes "Leave this site" away, where a publisher's safety staff advise against it. */
  quickExit: z.boolean().optional(),
  /** The treatment program that publishes this copy, and who pays for it; left out until there is one. */
  publisher: z.strictObject({ name: line(80), paidBy: line(160) }).optional(),
  /** true shows content/own/logo.svg in place of the guide's sign. */
  logo: z.boolean().optional(),
  /** One or two hues: a colour like #0b4f71, or degrees of OKLCH from 0 to 359. All colours are computed from them. */
  hues: z
    .array(
      z.union([z.string(), z.number()], 'write a colour like "#0b4f71" in quotes, or degrees from 0 to 359'),
      'write a list, like ["#0b4f71"]',
    )
    .min(1)
    .max(2)
    .optional(),
  /** Up to 6 links at the foot of each page. */
  footerLinks: z
    .array(footerLink, 'write a list, each link on a line that begins with a hyphen')
    .max(6)
    .optional(),
  /** The track on the first page and in articles; the first file of content/programs/ when left out. */
  mainProgram: slug.optional(),
  /** Ids of articles that do not apply to the program. They go, with every link to them. */
  hide: z.array(slug).optional(),
})
export type Site = z.infer<typeof siteSchema>
