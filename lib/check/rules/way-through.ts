import type { Rule } from '@/lib/check/rule'
import { report } from '@/lib/content/raw/report'

/** The steps of the way through are the headings of its text, and an article names only a step that is there. */
export const wayThrough: Rule = ({ collection }) => {
  for (const { document, data } of collection.of('WayThrough')) {
    const page = collection.pages.find((one) => one.document === document)
    const headings = page?.headings.filter(({ depth }) => depth === 2).map(({ id }) => id) ?? []
    const steps = data.steps.map(({ id }) => id)
    if (document.tree === undefined || steps.join() === headings.join()) continue
    const place = document.yaml.placeOf(['steps'])
    const message = `the steps are ${steps.join(', ')}, and the headings of the text are ${headings.join(', ')}; name the same ids in the same order`
    report(document.file, place, 'way-through', message)
  }
  const steps = collection.of('WayThrough').flatMap(({ data }) => data.steps.map(({ id }) => id))
  for (const { document, data } of collection.of('Article')) {
    if (data.step === undefined || steps.length === 0 || steps.includes(data.step)) continue
    const message = `there is no step ${data.step}; the steps of way-through.mdx are ${steps.join(', ')}`
    report(document.file, document.yaml.placeOf(['step']), 'way-through', message)
  }
}
