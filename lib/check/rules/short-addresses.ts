import { report } from '@/lib/content/raw/report'
import { discreetCode } from '@/lib/links/discreet-code'
import { isMistakable } from '@/lib/words/mistakable'
import { isDiscreet } from '@/lib/program/forms/discreet'
import type { CheckContext, Rule } from '@/lib/check/rule'

/** Words that staff say on the phone are not mistaken for each other, codes stand once, and a discreet name says nothing. */
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
}

function discreetName({ collection: { of } }: CheckContext) {
  const never = of('Words').flatMap(({ data }) => (data.group === 'forms' ? data.words.sms.never : []))
  for (const { document, data } of of('Site')) {
    if (data.discreetName === undefined || isDiscreet(data.discreetName, never)) continue
    const message = `“${data.discreetName}” says what the site is about; it shows on locked phones. Write a name like The guide`
    report(document.file, document.yaml.placeOf(['discreetName']), 'short-addresses', message)
  }
}
