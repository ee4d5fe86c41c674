import { standsAlone, telephoneLink } from '@/lib/links/telephone'
import type { TextContext } from '@/components/article/text-context'

/** A number in running text: a link to dial it, and when someone answers. 911 and 988 stand in the strip above, so they stay short. */
export function HelpLineLink({ number, context }: { number: string; context: TextContext }) {
  const line = context.helpLines.find((one) => one.number === number)
  const own = context.ownNumbers.find((one) => one.number === number)
  const hours = line?.hours ?? own?.hours
  if (hours === undefined) throw new Error(`${number} is not in content/help-lines.yaml`)
  return (
    <>
      <a className="tel" href={telephoneLink(number)}>
        {number}
      </a>
      {standsAlone(number) ? null : ` (${hours})`}
    </>
  )
}
