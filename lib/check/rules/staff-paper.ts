import { report } from '@/lib/content/raw/report'
import { writtenText } from '@/lib/content/pages'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import { neverSaid } from '@/lib/check/never-said'
import type { Rule } from '@/lib/check/rule'
import { isDiscreet } from '@/lib/program/forms/discreet'

/** Codes on paper lead to articles that exist, or to help; cards, and the name of the number in a phone, say nothing of treatment. */
export const staffPaper: Rule = (context) => {
  const { collection, documents } = context
  const ids = documents
    .filter(({ kind }) => kind === 'Article')
    .map((one) => writtenText(one, 'id') ?? one.slug)
  const never = neverSaid(collection)
  for (const { document, data } of collection.of('StaffPaper')) {
    const at = (path: ValuePath, message: string) =>
      report(document.file, document.yaml.placeOf(path), 'staff-paper', message)
    const leads = (to: string, path: ValuePath) => {
      if (to !== 'help' && !ids.includes(to))
        at(path, `there is no article with the id ${to}; name one of ${ids.join(', ')}, or help`)
    }
    data.cards.faces.forEach(({ to, say }, index) => {
      leads(to, ['cards', 'faces', index, 'to'])
      if (!isDiscreet(say, never))
        at(['cards', 'faces', index, 'say'], `others may see a card, and “${say}” says what is treated`)
    })
    data.poster.questions.forEach(({ to }, index) => leads(to, ['poster', 'questions', index, 'to']))
  }
  for (const { document, data } of collection.of('Local')) {
    const name = data.facts?.['contact-card']?.name
    if (name !== undefined && !isDiscreet(name, never))
      report(
        document.file,
        document.yaml.placeOf(['facts', 'contact-card', 'name']),
        'staff-paper',
        `a phone shows this name when you call, and “${name}” says what is treated; write one like Front desk, 4th floor`,
      )
  }
}
