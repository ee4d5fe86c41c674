import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { context } from 'esbuild'
import type { BuildContext } from 'esbuild'

/** Where pages load elements from: `/elements/<name>.js`. Not kept in the repository. */
const folder = 'public/elements'

/** The custom elements of the site, `components/<tool>/<name>.element.ts`, ready to be written to `public/elements/`. */
export async function elementBundle(mode: 'development' | 'production'): Promise<BuildContext> {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.element.ts'),
  )
  rmSync(folder, { recursive: true, force: true })
  return context({
    entryPoints: files.map((file) => ({ in: join('components', file), out: basename(file, '.element.ts') })),
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: mode === 'production',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'warning',
  })
}
