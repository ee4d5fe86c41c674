import concurrently from 'concurrently'
import { contentPath } from '@/lib/content/content-dir'
import { elementBundle } from '@/lib/export/element-bundle'
import { writePublicLogo } from '@/lib/export/write-public-logo'

/** `npm run dev`: writing mode. Content is there already (`npm run content` ran before): Next would start on nothing. */
writePublicLogo(contentPath)
const elements = await elementBundle('development')
await elements.watch()

const { result } = concurrently(
  [
    { command: 'contentlayer2 dev', name: 'content' },
    { command: 'next dev', name: 'next' },
  ],
  { killOthersOn: ['failure', 'success'] },
)
// Ctrl+C ends both with a code that is no fault.
await result.catch(() => undefined)
await elements.dispose()
