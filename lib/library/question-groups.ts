import type { QuestionGroupData } from '@/lib/content/schema/questions'
import type { QuestionGroup } from '@/lib/library/library'

type Written = Omit<QuestionGroup, 'questions'> & Pick<QuestionGroupData, 'questions'>
type Titled = { readonly address: string; readonly title: string | undefined }

/** The pages of questions in their order, each question with its words and the title of the page that tells more. */
export function questionGroupsOf(
  groups: readonly Written[],
  shown: readonly Titled[],
): readonly QuestionGroup[] {
  const titles = new Map(shown.map(({ address, title }) => [address, title]))
  return groups
    .map((group) => ({
      ...group,
      questions: group.headings.map(({ id, text }) => {
        const address = group.questions.find((one) => one.id === id)?.more
        // Not among the pages shown: the publisher hides it.
        const title = titles.get(address?.split('#')[0] ?? '')
        return {
          id,
          ask: text,
          more: address === undefined || title === undefined ? undefined : { title, address },
        }
      }),
    }))
    .toSorted((a, b) => a.order - b.order)
}
