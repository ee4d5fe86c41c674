import { notFound } from 'next/navigation'
import { frameOf, servicePage } from '@/app/_pages/frame'
import { pageMetadata } from '@/app/_pages/page-metadata'
import { textContext } from '@/app/_pages/text-context'
import { PageFrame } from '@/components/page/page-frame'
import { QuestionGroupView } from '@/components/questions/question-group-view'
import { dangersOf } from '@/lib/content/schema/topics'
import { libraryIn } from '@/lib/library/door'

type Params = { readonly params: Promise<{ slug: string }> }

/** The pages of questions of a language. */
export function questionsPage(language: string) {
  const library = libraryIn(language)
  const find = async ({ params }: Params) => {
    const { slug } = await params
    return library.questionGroups.find((one) => one.slug === slug) ?? notFound()
  }
  return {
    params: () => library.questionGroups.map(({ slug }) => ({ slug })),
    metadata: async (props: Params) => pageMetadata(library, await find(props)),
    Page: async (props: Params) => {
      const group = await find(props)
      return (
        <PageFrame frame={frameOf(library)}>
          <QuestionGroupView
            all={servicePage(library, 'questions')}
            context={textContext(library, group, dangersOf(group.topics))}
            group={group}
          />
        </PageFrame>
      )
    },
  }
}
