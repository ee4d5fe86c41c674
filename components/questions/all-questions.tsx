import { Fold } from '@/components/page/fold'
import { QuestionLinks } from '@/components/questions/question-links'
import type { Words } from '@/lib/content/schema/words'
import type { QuestionGroup } from '@/lib/library/library'
import { fill } from '@/lib/words/fill'

type AllQuestionsProps = {
  groups: readonly QuestionGroup[]
  words: Pick<Words['pages'], 'oneQuestion' | 'questionCount' | 'wholePage'>
}

/** Every question of the guide, each subject folded into one line, so that all subjects stand on one screen. */
export function AllQuestions({ groups, words }: AllQuestionsProps) {
  return (
    <div className="mt-4 border-b border-line md:grid md:grid-cols-2 md:items-start md:gap-x-10 md:border-0">
      {groups.map(({ id, navTitle, address, questions }) => (
        <Fold key={id} title={<Subject count={questions.length} id={id} title={navTitle} words={words} />}>
          <QuestionLinks address={address} questions={questions} />
          <p>
            <a className="inline-flex tap items-center py-1 text-[1.0625rem] leading-snug" href={address}>
              {fill(words.wholePage, { title: navTitle })}
            </a>
          </p>
        </Fold>
      ))}
    </div>
  )
}

type SubjectProps = { id: string; title: string; count: number; words: AllQuestionsProps['words'] }

function Subject({ id, title, count, words }: SubjectProps) {
  return (
    <>
      <h2 className="inline text-xl" id={id}>
        {title}
      </h2>{' '}
      <span className="ml-1 text-base font-normal text-ink-soft">
        {count === 1 ? words.oneQuestion : fill(words.questionCount, { number: count })}
      </span>
    </>
  )
}
