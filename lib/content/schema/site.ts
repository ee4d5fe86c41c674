import { z } from 'zod'
import { code, httpsAddress, line, name, slug } from '@/lib/words/fields'

/** A link at the foot of each page, to a page of the publisher's own website. */
const footerLink = z.strictObject({ title: line(40), to: httpsAddress('https://example.org/privacy') })

/** content/site.yaml: what is true of the whole site. The guide never changes this file once it is a publisher's. */
export const siteSchema = z.strictObject({
  status: z
    .enum(['draft', 'published'])
    .describe(
      '`draft` until a clinician has signed. `published` stops the build as long as something is to be done first.',
    ),
  name: line(40).describe('The name in the header and in page titles.'),
  shortName: line(20)
    .optional()
    .describe(
      'The name where there is little room: on phones and behind the title of a page. The name when left out.',
    ),
  discreetName: line(40)
    .optional()
    .describe(
      'A name that says nothing about treatment, for browser tabs and link previews. The short name when left out.',
    ),
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
    })
    .describe('Where the site will stand, without a path. A draft uses a reserved .example name.'),
  discreetUrl: httpsAddress('https://reading.example.org')
    .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
      error: 'use an https address without a path or a slash at its end, like https://reading.example.org',
    })
    .optional()
    .describe(
      'A second address of the same folder whose name says nothing, for discreet links in text messages. The site itself when left out.',
    ),
  leaveTo: httpsAddress('https://www.weather.gov/').describe(
    'Where "Leave this site" leads: an everyday page that says nothing about the reader.',
  ),
  quickExit: z
    .boolean()
    .optional()
    .describe('false takes "Leave this site" away, where a publisher\'s safety staff advise against it.'),
  publisher: z
    .strictObject({ name: name(80), paidBy: line(160) })
    .optional()
    .describe(
      'The treatment program that publishes this copy, and who pays for it; left out until there is one.',
    ),
  logo: z.boolean().optional().describe("true shows content/own/logo.svg in place of the guide's sign."),
  hues: z
    .array(
      z.union(
        [code(/./, 'write a colour'), z.number()],
        'write a colour like "#0b4f71" in quotes, or degrees from 0 to 359',
      ),
      'write a list, like ["#0b4f71"]',
    )
    .min(1)
    .max(2)
    .optional()
    .describe(
      'One or two hues: a colour like #0b4f71, or degrees of OKLCH from 0 to 359. All colours are computed from them.',
    ),
  footerLinks: z
    .array(footerLink, 'write a list, each link on a line that begins with a hyphen')
    .max(6)
    .optional()
    .describe('Up to 6 links at the foot of each page.'),
  mainProgram: slug
    .optional()
    .describe(
      'The track on the first page and in articles; the first file of content/programs/ when left out.',
    ),
  hide: z
    .array(slug)
    .optional()
    .describe('Ids of articles that do not apply to the program. They go, with every link to them.'),
  hidePackets: z
    .array(slug)
    .optional()
    .describe(
      'Names of packets (content/en/packets/) that the program does not send; their old links lead to all pages.',
    ),
})
export type Site = z.infer<typeof siteSchema>
