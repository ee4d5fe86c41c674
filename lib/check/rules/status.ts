import { report } from '@/lib/content/raw/report'
import type { Rule } from '@/lib/check/rule'

/** A guide is a draft until a clinician has signed; there is no place for a signature yet, so nothing can be published. */
export const status: Rule = ({ collection }) => {
  for (const { document, data } of collection.of('Site')) {
    if (data.status === 'draft') continue
    const place = document.yaml.placeOf(['status'])
    report(document.file, place, 'status', 'published needs the signatures of a clinician, which this version cannot hold; keep draft')
  }
}
