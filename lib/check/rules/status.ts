import { report } from '@/lib/content/raw/report'
import { publishingTodo } from '@/lib/sign-off/publishing-todo'
import type { Rule } from '@/lib/check/rule'

/** `status: published` stops the build with a list of what is to be done first, in the order in which to do it. */
export const status: Rule = ({ collection, documents, sources, today, signatures }) => {
  const isSound = documents.every(({ data }) => data !== undefined)
  for (const { document, data } of collection.of('Site')) {
    if (data.status === 'draft') continue
    const todo = publishingTodo(collection, sources, signatures, today, isSound)
    if (todo.length === 0) continue
    const steps = todo.map(({ where, what }, index) => `\n  ${index + 1}. ${where}  ${what}`).join('')
    const place = document.yaml.placeOf(['status'])
    const message = `published needs these first, in this order (or keep status: draft):${steps}`
    report(document.file, place, 'status', message)
  }
}
