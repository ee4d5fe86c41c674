import { hiddenIds, hiddenPackets } from '@/lib/content/hidden-articles'
import { fileStart } from '@/lib/content/place'
import type { SoundDocument } from '@/lib/content/raw/collection'
import { report } from '@/lib/content/raw/report'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Danger } from '@/lib/content/schema/topics'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Dangers of which a packet tells whenever one of its pages does: whoever is sent it may stop before they get that far. */
const toldFirst: readonly Danger[] = ['stopping', 'already-stopped']

/** A packet is made of articles that exist, each once, and opens with what is dangerous in them. */
export const packets: Rule = (context) => {
  // The id of an article with a mistake is only out of sight.
  if (context.documents.some(({ kind, data }) => kind === 'Article' && data === undefined)) return
  for (const packet of context.collection.of('Packet')) {
    pagesExist(context, packet)
    opensWithDangers(context, packet)
    showsPages(context, packet)
  }
  isAnySent(context)
}

type Packet = SoundDocument<'Packet'>

function pagesExist({ collection }: CheckContext, { document, data }: Packet) {
  const ids: readonly string[] = collection.of('Article').map((one) => one.data.id)
  const named = [
    ...data.pages.map(({ id }, index) => ({ id, path: ['pages', index, 'id'] })),
    ...data.messages.map(({ page }, index) => ({ id: page, path: ['messages', index, 'page'] })),
  ]
  for (const { id, path } of named) {
    if (ids.includes(id)) continue
    const message = `there is no article with the id ${id}; the ids are ${ids.join(', ')}`
    report(document.file, document.yaml.placeOf(path), 'packets', message)
  }
  data.pages.forEach(({ id }, index) => {
    if (data.pages.findIndex((one) => one.id === id) === index) return
    const message = `${id} stands twice in this packet; keep one`
    report(document.file, document.yaml.placeOf(['pages', index, 'id']), 'packets', message)
  })
}

function opensWithDangers({ collection }: CheckContext, { document, data }: Packet) {
  const opened = dangersOf(data.topics)
  for (const [index, { id }] of data.pages.entries()) {
    const article = collection.of('Article').find((one) => one.data.id === id)
    const missing = dangersOf(article?.data.topics ?? []).find(
      (danger) => toldFirst.includes(danger) && !opened.includes(danger),
    )
    if (missing === undefined) continue
    const message = `this page touches the danger ${missing}, and the packet does not open with it; add a topic that brings it, like stopping`
    report(document.file, document.yaml.placeOf(['pages', index, 'id']), 'packets', message)
    return
  }
}

/** A packet without a page is in no list; it is not sent, and that is said where the publisher says so. */
function showsPages({ collection }: CheckContext, { document, slug, data }: Packet) {
  const hidden = hiddenIds(collection)
  if (hiddenPackets(collection).has(slug) || data.pages.some(({ id }) => !hidden.has(id))) return
  const message = `all its pages are hidden: add it to hidePackets in site.yaml, like hidePackets: [${slug}]`
  report(document.file, document.yaml.placeOf(['pages']), 'packets', message)
}

/** The page of staff and the addresses of packets are there in each language, and need one at least. */
function isAnySent({ collection, documents }: CheckContext) {
  const all = documents.filter(({ kind }) => kind === 'Packet')
  const hidden = hiddenPackets(collection)
  if (all.some(({ slug }) => !hidden.has(slug))) return
  for (const { document } of collection.of(all.length === 0 ? 'Language' : 'Site')) {
    const message =
      all.length === 0
        ? 'this language has no packet; write one in its folder packets/, as content/en/packets/ holds them'
        : `no packet is left in ${collection.language.name}; take one out of hidePackets`
    const place = all.length === 0 ? fileStart : document.yaml.placeOf(['hidePackets'])
    report(document.file, place, 'packets', message)
  }
}
