import { rmSync } from 'node:fs'
import { contentPath } from '@/lib/content/content-dir'
import { elementBundle } from '@/lib/export/element-bundle'
import { writePublicLogo } from '@/lib/export/write-public-logo'

/** Part of `npm run build`: what pages load from public/ and is made, not kept: the logo and the custom elements. */
// Types and pages of an earlier build would break this one or slip into it. `out/` is not touched here.
for (const folder of ['.next', '.export']) rmSync(folder, { recursive: true, force: true })

writePublicLogo(contentPath)
const bundle = await elementBundle('production')
await bundle.rebuild()
await bundle.dispose()
