import { elementBundle } from '@/lib/elements/bundle'

/** Writing mode: bundles the custom elements now and after each change. */
const bundle = await elementBundle('development')
await bundle.watch()
