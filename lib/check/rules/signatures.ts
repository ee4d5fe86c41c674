import { report, warn } from '@/lib/content/raw/report'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import type { Rule } from '@/lib/check/rule'

/** Signatures lie in the past, and belong to texts that exist. */
export const signatures: Rule = ({ raw, collections, sources, signatures: signed, today }) => {
  if (signed.length === 0) return
  const file = raw.file('sign-off.yaml')
  const yaml = raw.yaml('sign-off.yaml')
  const ids = collections.flatMap((one) => signableTexts(one, sources)).map(({ id }) => id)
  signed.forEach(({ id, date }, index) => {
    if (date > today) {
      const message = `signed on ${date}, which lies after today (${today})`
      report(file, yaml.placeOf(['signed', index, 'date']), 'signatures', message)
    }
    if (!ids.includes(id)) {
      const message = `there is no text ${id} any more; the signature can go`
      warn(file, yaml.placeOf(['signed', index, 'id']), 'signatures', message)
    }
  })
}
