import { frameOf } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { PageFrame } from '@/components/page/page-frame'
import { CardsView } from '@/components/staff-paper/cards-view'
import type { Coded } from '@/components/staff-paper/cards-view'
import { PosterView } from '@/components/staff-paper/poster-view'
import { cardsOnSheet } from '@/lib/content/schema/staff-paper'
import { sayDay } from '@/lib/dates/say-day'
import { libraryIn } from '@/lib/library/door'
import type { Library } from '@/lib/library/library'
import { discreetCode } from '@/lib/links/discreet-code'
import { fill } from '@/lib/words/fill'

/** Ten wallet cards on a sheet. */
export function cardsPage(language: string) {
  const library = libraryIn(language)
  const { at, local, helpLines, words, staffPaper } = library
  const { title, summary, faces } = staffPaper.cards
  const shown = coded(library, faces)
  // Those of hidden articles are gone, and a sheet has room for ten.
  const cards = Array.from({ length: cardsOnSheet }, (_, place) => shown[place % shown.length]).filter(
    (card) => card !== undefined,
  )
  return {
    metadata: pageMetadata(library, { title, summary, address: at.staffCards }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <CardsView
          age={paperAge(library, faces)}
          cards={cards}
          help={words.frame.help}
          helpLines={helpLines}
          phone={local.admissions?.phone.number}
          words={staffPaper.cards}
        />
      </PageFrame>
    ),
  }
}

/** A poster with six questions. */
export function posterPage(language: string) {
  const library = libraryIn(language)
  const { at, words, staffPaper, helpLines } = library
  const { title, summary, questions } = staffPaper.poster
  const codes = coded(
    library,
    questions.map(({ to, ask }) => ({ to, say: ask })),
  )
  return {
    metadata: pageMetadata(library, { title, summary, address: at.staffPoster }),
    Page: () => (
      <PageFrame frame={frameOf(library)}>
        <PosterView
          age={paperAge(library, questions)}
          codes={codes}
          strip={words.frame.crisisStrip}
          back={staffPaper.cards.back}
          helpLines={helpLines}
          words={staffPaper.poster}
        />
      </PageFrame>
    ),
  }
}

/** A paper is as old as the first of its articles that is to be checked again. */
function paperAge({ articles, language, site, words }: Library, those: readonly { readonly to: string }[]) {
  const [next] = articles
    .filter(({ id }) => those.some(({ to }) => to === id))
    .map(({ nextCheck }) => nextCheck)
    .toSorted()
  const isDraft = site.status === 'draft'
  const replace =
    next === undefined ? '' : fill(words.pages.packets.replaceAfter, { date: sayDay(next, language.locale) })
  return {
    draft: isDraft ? words.pages.staff.draft : undefined,
    said: isDraft ? `${words.frame.draft.lead} ${replace}` : replace,
  }
}

/** Each with its whole address: an article's discreet one, or help. Articles that the publisher hides have none. */
function coded(library: Library, those: readonly { readonly to: string; readonly say: string }[]) {
  const { site, at, articles } = library
  const host = site.discreetUrl ?? site.canonical
  return those.flatMap(({ to, say }): readonly Coded[] => {
    if (to === 'help') return [{ say, address: host + at.servicePage('help') }]
    const article = articles.find(({ id }) => id === to)
    return article === undefined ? [] : [{ say, address: host + at.discreet(discreetCode(article.id)) }]
  })
}
