import { articles, onePagePerLayout } from '@/tests/site/built-pages'

/** Home, one section, three articles (the biggest among them), one program page, the tool and help now. */
export function lighthouseAddresses(): string[] {
  const layouts = onePagePerLayout().filter(
    ({ address }) => !['/staff/', '/program/gallery/'].includes(address),
  )
  const bySize = articles.toSorted((one, other) => other.html.length - one.html.length)
  const chosen = [...layouts, ...bySize.slice(0, 3)].map(({ address }) => address)
  const isArticle = (address: string) => articles.some((article) => article.address === address)
  const three = [...new Set(chosen.filter(isArticle))].slice(0, 3)
  return [...new Set(chosen.filter((address) => !isArticle(address))), ...three]
}
