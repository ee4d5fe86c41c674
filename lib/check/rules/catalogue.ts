import { tellEditors } from '@/lib/check/editorial'
import { report } from '@/lib/content/raw/report'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Staff find every article among the pieces, once, and a text message leads to an article alone. */
export const catalogue: Rule = (context) => {
  for (const { document, data } of context.collection.of('Staff')) {
    const articles = articlesOf(context)
    const tell = (path: (string | number)[], message: string) => {
      report(document.file, document.yaml.placeOf(path), 'catalogue', message)
    }
    const seen = new Map<string, string>()
    data.groups.forEach(({ title, pieces }, group) => {
      pieces.forEach(({ to, text }, index) => {
        const path = ['groups', group, 'pieces', index]
        const before = seen.get(to)
        if (before !== undefined) tell([...path, 'to'], `${to} stands under “${before}” already; keep one`)
        seen.set(to, title)
        if (to.includes('#')) tell([...path, 'to'], 'a piece is a whole page; leave out what stands behind #')
        if (text !== undefined && !articles.has(to))
          tell(
            [...path, 'text'],
            'only an article has an address that names no topic, so only an article goes into a text message; leave this line out',
          )
      })
    })
    const missing = [...articles].filter(([to]) => !seen.has(to))
    for (const [to, file] of missing) {
      const message = `${file} is missing here, so staff would not find it; add it to a group, with “ask: They ask …” and “to: ${to}”`
      tellEditors(context, document.file, document.yaml.placeOf(['groups']), 'catalogue', message)
    }
  }
}

/** Each article's address, with its file. */
function articlesOf({ collection }: CheckContext): ReadonlyMap<string, string> {
  return new Map(
    collection.pages
      .filter(({ document, title }) => document.kind === 'Article' && title !== undefined)
      .map(({ address, document }) => [address, document.file.path]),
  )
}
