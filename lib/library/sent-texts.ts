import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'
import { discreetCode } from '@/lib/links/discreet-code'
import { fill } from '@/lib/words/fill'

/** The whole address of an article that names no topic, on the host that messages name. */
export function discreetAddressOf({ site, at }: Pick<Library, 'site' | 'at'>, id: string): string {
  return absoluteAddress(site.discreetUrl ?? site.canonical, at.discreet(discreetCode(id)))
}

/** The last lines of every e-mail: 911, 988 and what they cannot do; then who answers at the program, if it has a number. */
export function mailClosing({ words, local, programName }: Library): readonly string[] {
  const { crisisStrip: strip, help } = words.frame
  const danger = `${strip.dangerLead}: ${strip.dangerCall}. ${strip.crisisLead}: ${strip.crisisCall}. ${help.limit}`
  const phone = local.admissions?.phone
  if (phone === undefined) return [danger]
  const { number, who, hours } = phone
  return [danger, fill(words.pages.staff.publisherLine, { name: programName, number, who, hours })]
}

/** Each article's text message, by its address. */
export function textMessages(library: Library): ReadonlyMap<string, string> {
  return new Map(
    library.staff.groups.flatMap(({ pieces }) =>
      pieces.flatMap(({ address, sent }) =>
        sent === undefined
          ? []
          : [[address, `${sent.text} ${discreetAddressOf(library, sent.article.id)}`] as const],
      ),
    ),
  )
}
