import { report } from '@/lib/content/raw/report'
import { discreetCode } from '@/lib/links/discreet-code'
import { isMistakable } from '@/lib/words/mistakable'
import { isDiscreet } from '@/lib/program/forms/discreet'
import { neverSaid } from '@/lib/check/never-said'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Words that staff say on the phone are not mistaken for each other, codes stand once, and a discreet name or host says nothing. */
export const shortAddresses: Rule = (context) => {
  const articles = context.collection.of('Article')
  const firstOf = new Map<string, (typeof articles)[number]>()
  articles.forEach((article, index) => {
    const { document, data } = article
    const earlier = articles.slice(0, index)
    const { go, id } = data
    const heard = earlier.find((one) => go !== undefined && isMistakable(go, one.data.go ?? ''))
    if (heard !== undefined) {
      const message = `on the phone “${go ?? ''}” may be taken for “${heard.data.go ?? ''}” of ${heard.document.file.path}; choose another word`
      report(document.file, document.yaml.placeOf(['go']), 'short-addresses', message)
    }
    const code = discreetCode(id)
    const same = firstOf.get(code)
    if (same === undefined) firstOf.set(code, article)
    // The same id twice is told as such.
    else if (same.data.id !== id) {
      const message = `this id makes the same discreet address as that of ${same.document.file.path}; choose another before it is published`
      report(document.file, document.yaml.placeOf(['id']), 'short-addresses', message)
    }
  })
  discreetName(context)
  discreetHost(context)
}

/** The host under which text messages lead to pages: the second one, or the site's own where a program sends texts. */
function discreetHost({ collection }: CheckContext) {
  const { of } = collection
  const never = neverSaid(collection)
  const sendsTexts = of('Local').some(({ data }) => data.facts?.['text-messages'] !== undefined)
  for (const { document, data } of of('Site')) {
    const url = data.discreetUrl ?? (sendsTexts ? data.canonical : undefined)
    if (url === undefined || isDiscreet(new URL(url).host, never)) continue
    const message = `“${new URL(url).host}” says what the site is about, and a text message shows it on a locked phone. Give discreetUrl a second host whose name says nothing`
    const path = data.discreetUrl === undefined ? ['canonical'] : ['discreetUrl']
    report(document.file, document.yaml.placeOf(path), 'short-addresses', message)
  }
}

function discreetName({ collection }: CheckContext) {
  const never = neverSaid(collection)
  for (const { document, data } of collection.of('Site')) {
    if (data.discreetName === undefined || isDiscreet(data.discreetName, never)) continue
    const message = `“${data.discreetName}” says what the site is about; it shows on locked phones. Write a name like The guide`
    report(document.file, document.yaml.placeOf(['discreetName']), 'short-addresses', message)
  }
}
