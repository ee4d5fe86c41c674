import { dangersOf } from '@/lib/content/schema/topics'
import { crisisLines } from '@/lib/content/help-line-words'
import type { Library, Packet } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'
import { discreetCode } from '@/lib/links/discreet-code'
import { fill } from '@/lib/words/fill'

/** The whole address of an article that names no topic, on the host that messages name. */
export function discreetAddressOf({ site, at }: Pick<Library, 'site' | 'at'>, id: string): string {
  return absoluteAddress(site.discreetUrl ?? site.canonical, at.discreet(discreetCode(id)))
}

/** The last lines of every e-mail: 911, 988 and what they cannot do; then who answers at the program, if it has a number. */
export function mailClosing({ words, local, programName }: Library): readonly string[] {
  const { danger, crisis } = crisisLines(words.frame.crisisStrip)
  const help = `${danger} ${crisis} ${words.frame.help.limit}`
  const phone = local.admissions?.phone
  if (phone === undefined) return [help]
  const { number, who, hours } = phone
  return [help, fill(words.pages.staff.publisherLine, { name: programName, number, who, hours })]
}

/** An e-mail holds so many warnings; the page behind it has all of them. */
const mostWarnings = 2

/** The e-mail of a packet as it is sent, in paragraphs of lines: its words, what is dangerous, the pages with their addresses, who helps. */
export function packetMail(library: Library, packet: Packet): readonly (readonly string[])[] {
  const { site, safetyBlocks, words } = library
  const whole = (address: string) => absoluteAddress(site.canonical, address)
  return [
    ...packet.mail.map((line) => [line]),
    ...dangersOf(packet.topics)
      .slice(0, mostWarnings)
      .flatMap((danger) => safetyBlocks.filter((one) => one.danger === danger).map(({ short }) => [short])),
    ...packet.pages.map(({ article: { title, address } }) => [title, whole(address)]),
    [words.pages.packets.whole, whole(packet.address)],
    ...mailClosing(library).map((line) => [line]),
  ]
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
