import { stringify } from 'yaml'
import { sourcesSchema } from '@/lib/content/schema/source'
import { collect } from '@/lib/content/raw/collection'
import type { ContentTexts } from '@/lib/content/raw/content-files'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { hashOf, signableTexts } from '@/lib/sign-off/signable-texts'
import { articleText } from '@/tests/support/article-text'
import { smallContentWith } from '@/tests/support/small-content'

/** A clinician who does not exist. */
const madeUp = {
  name: 'Example Person (made up)',
  license: 'Example license 000',
  role: 'Example medical director',
  date: '2026-11-20',
}

const unsigned = smallContentWith({
  'site.yaml': [
    'status: published',
    'name: A guide',
    'canonical: https://guide.a-program.org',
    'leaveTo: https://www.weather.gov/',
    'publisher:',
    '  name: A program',
    '  paidBy: Paid for by nobody.\n',
  ].join('\n'),
  'local.yaml': [
    'facts:',
    '  admissions:',
    '    phone: { number: 1-555-555-0142, who: Our staff, hours: all day, cost: Free }',
    '    checked: 2026-11-02',
    '  address: { lines: [1 Road, Town], checked: 2026-11-02 }',
    '  phone-policy: { text: Keep your phone on silent., checked: 2026-11-02 }\n',
  ].join('\n'),
  'programs/day.yaml': (text) => text.replace('example: true', 'example: false'),
  'en/articles/start/b.mdx': articleText('start', 'b', {
    fields: { order: '2', topics: '[crisis]' },
    body: '<Ask id="phone-policy" />\n\n<ProgramStructure program="main" view="week" />',
  }),
})

/** The small content as a guide that is published, with every text signed by nobody real. Its article b has a topic. */
export const publishedContent: ContentTexts = new Map([
  ...unsigned,
  ['sign-off.yaml', stringify({ signed: signatures() })],
])

function signatures() {
  const sources = sourcesSchema.parse(JSON.parse(unsigned.get('sources.json') ?? ''))
  return signableTexts(collect(readRawContent(unsigned).documents, 'en'), sources).map(({ id, text }) => ({
    id,
    hash: hashOf(text),
    ...madeUp,
  }))
}
