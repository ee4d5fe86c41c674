import { ForSystems } from '@/components/staff/for-systems'
import type { SentPiece } from '@/components/staff/staff-piece'
import { StaffView } from '@/components/staff/staff-view'
import { sayDay } from '@/lib/dates/say-day'
import type { Library, ServicePage, StaffPiece } from '@/lib/library/library'
import { readingMinutes } from '@/lib/library/reading-minutes'
import { discreetAddressOf, mailClosing } from '@/lib/library/sent-texts'
import { absoluteAddress } from '@/lib/links/addresses'
import { discreetCode } from '@/lib/links/discreet-code'
import { messageRoom } from '@/lib/program/forms/text-message'

/** The pieces that staff send. */
export function StaffPieces({ library, page }: { library: Library; page: ServicePage }) {
  const { site, staff, words } = library
  const below = page.headings.filter(({ depth }) => depth === 2)
  return (
    <StaffView
      below={below}
      closing={mailClosing(library)}
      groups={staff.groups.map(({ title, pieces }) => ({
        title,
        pieces: pieces.map((piece) => sentPiece(piece, library)),
      }))}
      isDraft={site.status === 'draft'}
      search={library.at.servicePage('search')}
      staff={staff}
      words={words.pages.staff}
    />
  )
}

/** What administrators need: below all that staff need each day. */
export function StaffSystems({ library: { at, site, words } }: { library: Library }) {
  const hosts = [...new Set([site.canonical, site.discreetUrl ?? site.canonical])]
  return <ForSystems at={at} hosts={hosts.map((url) => new URL(url).host)} words={words.pages.staff} />
}

function sentPiece({ ask, title, summary, address, sent }: StaffPiece, library: Library): SentPiece {
  const whole = (to: string) => absoluteAddress(library.site.canonical, to)
  const piece = { ask, title, summary, address: whole(address) }
  if (sent === undefined) return { ...piece, article: undefined }
  const { article, text } = sent
  const discreet = discreetAddressOf(library, article.id)
  const message = `${text} ${discreet}`
  return {
    ...piece,
    article: {
      minutes: readingMinutes(article),
      checked: sayDay(article.checked, library.language.locale),
      isSigned: article.signature !== undefined,
      message: { text, address: discreet },
      left: messageRoom(message),
      spoken: article.go === undefined ? undefined : whole(library.at.short(article.go)),
      code: library.at.qrCode(discreetCode(article.id)),
    },
  }
}
