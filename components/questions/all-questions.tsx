import { Fold } from '@/components/page/fold'
import { QuestionLinks } from '@/components/questions/question-links'
import type { Words } from '@/lib/content/schema/words'
import type { QuestionGroup } from '@/lib/library/library'
import { fill } from '@/lib/words/fill'

type AllQuestionsProps = {
  groups: readonly QuestionGroup[]
  words: Pick<Words['pages'], 'oneQuestion' | 'questionCount' | 'wholePage'>
}

/** Every question of the guide, each subject folded into one line, with its first questions under its name. */
export function AllQuestions({ groups, words }: AllQuestionsProps) {
  return (
    <div className="mt-4 border-b border-line md:grid md:grid-cols-2 md:items-start md:gap-x-10 md:border-0">
      {groups.map(({ id, navTitle, address, questions }) => (
        <Fold key={id} title={<Subject id={id} questions={questions} title={navTitle} words={words} />}>
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

type SubjectProps = {
  id: string
  title: string
  questions: QuestionGroup['questions']
  words: AllQuestionsProps['words']
}

/** The name of a subject, and its first two questions as long as it is closed. */
function Subject({ id, title, questions, words }: SubjectProps) {
  const count = questions.length
  return (
    <>
      <h2 className="inline text-xl" id={id}>
        {title}
      </h2>{' '}
      <span className="ml-1 text-base font-normal text-ink-soft">
        {count === 1 ? words.oneQuestion : fill(words.questionCount, { number: count })}
      </span>{' '}
      <span className="block text-base leading-snug font-normal text-ink-soft print:hidden [details[open]_&]:hidden">
        {questions
          .slice(0, 2)
          .map(({ ask }) => ask)
          .join(' ')}
      </span>
    </>
  )
}
