import { report } from '@/lib/content/raw/report'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Where one claim is answered: an address with the anchor of the heading. */
export type Answer = { readonly id: string; readonly where: string }

/** Every claim is answered on a page, dropped with a reason, or pending; and pages answer only claims that are listed. */
export const coverage: Rule = (context) => {
  answersExist(context)
  // What a broken page answers is only out of sight.
  const isSound = context.documents.every(
    ({ kind, data }) => !answering.some((one) => one === kind) || data !== undefined,
  )
  const answered = new Set(answersIn(context).map(({ id }) => id))
  const file = context.raw.file('claims.yaml')
  const yaml = context.raw.yaml('claims.yaml')
  context.claims.forEach(({ id, says, dropped, pending }, index) => {
    const at = (message: string) => report(file, yaml.placeOf(['claims', index, 'id']), 'coverage', message)
    const states = [answered.has(id), dropped !== undefined, pending !== undefined].filter(Boolean).length
    if (states === 0 && isSound)
      at(
        `the claim ${id} (${says}) is answered on no page; name it under claims in a page, or write dropped or pending`,
      )
    if (states > 1) at(`the claim ${id} is answered, dropped or pending at once; keep one`)
  })
}

/** Kinds of page whose front matter can name claims. */
const answering = ['Article', 'Section', 'ServicePage'] as const

/** Those pages, with the address of each and its headings. */
function pagesIn({ collection }: Pick<CheckContext, 'collection'>) {
  return answering.flatMap((kind) =>
    collection.of(kind).map(({ document, data }) => {
      const page = collection.pages.find((one) => one.document === document)
      return {
        document,
        claims: data.claims ?? {},
        address: page?.address ?? '',
        headings: page?.headings.map(({ id }) => id) ?? [],
      }
    }),
  )
}

/** Every answer, in the order of the pages. */
export function answersIn(context: Pick<CheckContext, 'collection'>): readonly Answer[] {
  return pagesIn(context).flatMap(({ claims, address }) =>
    Object.entries(claims).map(([id, heading]) => ({ id, where: `${address}#${heading}` })),
  )
}

function answersExist(context: CheckContext) {
  // A list that cannot be read is a problem of its own, told once.
  const known = context.claims.map(({ id }) => id)
  for (const { document, claims, headings } of pagesIn(context)) {
    for (const [id, heading] of Object.entries(claims)) {
      const at = (message: string) =>
        report(document.file, document.yaml.placeOf(['claims', id]), 'coverage', message)
      if (known.length > 0 && !known.includes(id)) at(`there is no claim ${id} in content/claims.yaml`)
      if (document.tree !== undefined && !headings.includes(heading))
        at(`this page has no heading #${heading}; it has ${headings.join(', ')}`)
    }
  }
}
