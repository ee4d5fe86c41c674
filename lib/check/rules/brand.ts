import { logoFile } from '@/lib/content/not-documents'
import type { SoundDocument } from '@/lib/content/raw/collection'
import { report } from '@/lib/content/raw/report'
import type { CheckContext } from '@/lib/check/rule'

/**
 * The colours and the logo of a publisher can be used. What judges them is as large as all the rest of the check, so it
 * is loaded only for those who chose their own; and so this rule is awaited by itself, behind the others.
 */
export async function brand({ collections, raw }: Pick<CheckContext, 'collections' | 'raw'>): Promise<void> {
  // All languages share the one file.
  for (const site of collections[0]?.of('Site') ?? []) {
    await huesWork(site)
    if (site.data.logo === true) await logoWorks(site, raw)
  }
}

async function huesWork({ document, data: { hues = [] } }: SoundDocument<'Site'>) {
  if (hues.length === 0) return
  const { hueProblem } = await import('@/lib/brand/hue')
  hues.forEach((hue, index) => {
    const problem = hueProblem(hue)
    if (problem !== undefined) report(document.file, document.yaml.placeOf(['hues', index]), 'brand', problem)
  })
}

async function logoWorks({ document }: SoundDocument<'Site'>, raw: CheckContext['raw']) {
  const at = (message: string) => report(document.file, document.yaml.placeOf(['logo']), 'brand', message)
  const svg = String(raw.file(logoFile))
  if (svg === '')
    return at(`there is no file content/${logoFile}; put the logo there as SVG, or take the line logo away`)
  const { cleanLogo } = await import('@/lib/brand/clean-logo')
  const result = cleanLogo(svg)
  if (!result.ok) at(`content/${logoFile}: ${result.problem}`)
}
