import { rmSync } from 'node:fs'
import '@/lib/brand/prepare'
import { elementBundle } from '@/lib/elements/bundle'

// Types and pages of an earlier build would break this one or slip into it. `out/` is not touched here.
for (const folder of ['.next', '.export']) rmSync(folder, { recursive: true, force: true })

const bundle = await elementBundle('production')
await bundle.rebuild()
await bundle.dispose()
