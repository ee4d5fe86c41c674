import { report } from '@/lib/content/raw/report'
import { neverSaid } from '@/lib/check/never-said'
import type { CheckContext, Rule } from '@/lib/check/rule'
import { absoluteAddress } from '@/lib/links/addresses'
import { discreetCode } from '@/lib/links/discreet-code'
import { messageProblems } from '@/lib/program/forms/text-message'

/** Each line of a text message, in every kind of file, is one message with its address, and tells nothing on a locked phone. */
export const textMessages: Rule = (context) => {
  const { documents, lists, words, collection } = context
  const never = [...neverSaid(collection), ...words.textMessages]
  const rules = { addressLength: longestAddress(context), never }
  for (const { file, units } of [...documents, ...lists])
    for (const unit of units)
      if (unit.meaning === 'message')
        for (const problem of messageProblems(unit.text, rules))
          report(file, unit.placeAt(0), 'text-messages', problem)
}

/** How long the discreet address of an article is at most, on the host that messages name. */
function longestAddress({ collection: { of, at } }: CheckContext): number {
  const [site] = of('Site').map(({ data }) => data.discreetUrl ?? data.canonical)
  const addresses = of('Article').map(({ data }) => at.discreet(discreetCode(data.id)))
  return Math.max(0, ...addresses.map((address) => absoluteAddress(site ?? '', address).length))
}
