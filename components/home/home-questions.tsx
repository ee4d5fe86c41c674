import type { HomeData } from '@/lib/content/schema/pages'
import type { ServicePage } from '@/lib/library/library'
import { layoutIds } from '@/lib/links/layout-ids'

type HomeQuestionsProps = {
  home: Pick<HomeData, 'questionsTitle' | 'questions' | 'allQuestions'>
  /** The page that lists all questions. */
  all: Pick<ServicePage, 'address'>
  /** Other ways to all the rest: search, the A to Z. */
  more: readonly Pick<ServicePage, 'navTitle' | 'address'>[]
}

/** What people ask first, each with the way to its answer. */
export function HomeQuestions({
  home: { questionsTitle, questions, allQuestions },
  all,
  more,
}: HomeQuestionsProps) {
  return (
    <section aria-labelledby={layoutIds.questions} className="mt-6 md:mt-8">
      <h2 className="text-2xl md:text-[1.875rem]" id={layoutIds.questions}>
        {questionsTitle}
      </h2>
      <ul className="mt-2 border-t border-line md:grid md:grid-cols-2 md:gap-x-8 lg:grid-cols-3">
        {questions.map(({ ask, to }) => (
          <li className="border-b border-line" key={to}>
            <a className="flex tap items-center py-1 leading-snug" href={to}>
              {ask}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a
          className="inline-flex tap items-center rounded-md border border-line bg-surface px-3 py-1 leading-snug"
          href={all.address}
        >
          {allQuestions}
        </a>
      </p>
      <ul className="mt-1 flex flex-wrap">
        {more.map(({ navTitle, address }) => (
          <li className="mr-6" key={address}>
            <a className="inline-flex tap items-center" href={address}>
              {navTitle}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
