import { createRequire } from 'node:module'
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data'
import { oldest } from '@/lib/export/style/lowered'

/** Read as it is: as an import, 20 MB of it would go through vitest's compiler. */
const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData

type Browser = keyof typeof oldest
const browsers = Object.keys(oldest).filter((name): name is Browser => name in oldest)

/** The oldest browsers of the site that do not know a feature of CSS, by MDN's data; undefined where MDN has no such name. */
export function missingIn(path: readonly string[]): readonly Browser[] | undefined {
  let feature: Identifier | undefined = data.css
  for (const name of path) feature = feature && Object.hasOwn(feature, name) ? feature[name] : undefined
  const support = feature?.__compat?.support
  if (support === undefined) return undefined
  return browsers.filter((browser) => {
    const said = support[browser]
    const statements = said === undefined ? [] : Array.isArray(said) ? said : [said]
    return !statements.some((one) => holdsFor(one, oldest[browser]))
  })
}

/** With a prefix or an older name counts: the export writes it. Behind a switch does not. */
function holdsFor({ version_added, version_removed, flags }: SimpleSupportStatement, version: number) {
  const isOut = version_removed !== undefined && number(version_removed) <= version
  return flags === undefined && number(version_added) <= version && !isOut
}

/** `≤37` counts as 37; `preview` and "never" as later than any. */
function number(version: string | false): number {
  if (version === false || version === 'preview') return Infinity
  return parseFloat(version.replace('≤', ''))
}
