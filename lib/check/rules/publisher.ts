import { fileStart } from '@/lib/content/place'
import { report } from '@/lib/content/raw/report'
import type { SoundDocument } from '@/lib/content/raw/collection'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { reservedSlugs } from '@/lib/content/reserved'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** What a publisher names in content/site.yaml exists; own pages take no address of the guide's. */
export const publisher: Rule = (context) => {
  for (const site of context.collection.of('Site')) {
    namesExist(site, context)
  }
  for (const { document } of context.collection.of('OwnPage')) {
    const slug = document.slug
    if (reservedSlugs.includes(slug)) {
      const message = `the address /${slug}/ belongs to the guide; give the file another name, like about-us.mdx`
      report(document.file, fileStart, 'publisher', message)
    }
  }
}

type Site = SoundDocument<'Site'>

function namesExist({ document, data }: Site, { collection }: CheckContext) {
  const at = (path: ValuePath, message: string) =>
    report(document.file, document.yaml.placeOf(path), 'publisher', message)
  const programs: readonly string[] = collection.of('Program').map((one) => one.data.id)
  if (data.mainProgram !== undefined && !programs.includes(data.mainProgram)) {
    at(['mainProgram'], `there is no program ${data.mainProgram}; the programs are ${programs.join(', ')}`)
  }
  const articles: readonly string[] = collection.of('Article').map((one) => one.data.id)
  const needed = collection.of('Home').flatMap(({ data: { warning } }) => [warning.to, warning.stopped.to])
  const packets = collection.of('Packet').map(({ slug }) => slug)
  data.hidePackets?.forEach((slug, index) => {
    if (!packets.includes(slug))
      at(['hidePackets', index], `there is no packet ${slug}; the packets are ${packets.join(', ')}`)
  })
  data.hide?.forEach((id, index) => {
    if (!articles.includes(id))
      at(['hide', index], `there is no article with the id ${id}; the ids are ${articles.join(', ')}`)
    if (needed.includes(id))
      at(
        ['hide', index],
        `the article ${id} cannot be hidden: the warning on every page of a program leads to it`,
      )
  })
}
