import type { QuestionGroupData } from '@/lib/content/schema/questions'
import type { QuestionGroup } from '@/lib/library/library'
import { titledLink } from '@/lib/library/titled-link'
import type { ShownPage } from '@/lib/library/titled-link'

type Written = Omit<QuestionGroup, 'questions'> & Pick<QuestionGroupData, 'questions'>

/** The pages of questions in their order, each question with its words and the title of the page that tells more. */
export function questionGroupsOf(
  groups: readonly Written[],
  shown: readonly ShownPage[],
): readonly QuestionGroup[] {
  return groups
    .map((group) => ({
      ...group,
      questions: group.headings.map(({ id, text }) => {
        const { also = [], more } = group.questions.find((one) => one.id === id) ?? {}
        return { id, ask: text, also, more: titledLink(more, shown) }
      }),
    }))
    .toSorted((a, b) => a.order - b.order)
}
