import { rmSync } from 'node:fs'

// Types and pages of an earlier build would break this one or slip into it. `out/` is not touched here.
for (const folder of ['.next', '.export']) rmSync(folder, { recursive: true, force: true })
