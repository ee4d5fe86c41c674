import type { ComponentProps } from 'react'
import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import { PaperFoot } from '@/components/article/paper-foot'
import { Provenance } from '@/components/article/provenance'
import { SourceFold } from '@/components/article/source-list'
import type { TextContext } from '@/components/article/text-context'
import { WarningStrips } from '@/components/article/warning-strips'
import { Fold } from '@/components/page/fold'
import { MoreOnThis } from '@/components/questions/more-on-this'
import { QuestionLinks } from '@/components/questions/question-links'
import { dangersOf } from '@/lib/content/schema/topics'
import type { QuestionGroup, ServicePage } from '@/lib/library/library'
import { layoutIds } from '@/lib/links/layout-ids'
import { sayDay } from '@/lib/dates/say-day'
import { fill } from '@/lib/words/fill'

type QuestionGroupProps = {
  group: QuestionGroup
  /** The page that lists all questions. */
  all: Pick<ServicePage, 'navTitle' | 'address'>
  context: TextContext
}

/** A page of questions: which they are, what is dangerous, then each with its short answer and the way to more. */
export function QuestionGroupView({ group, all, context }: QuestionGroupProps) {
  const words = context.words.text
  return (
    <>
      <p className="text-[1.0625rem] print:hidden">
        <a className="inline-flex tap items-center" href={all.address}>
          {all.navTitle}
        </a>
      </p>
      <h1 className="max-w-[22em] text-[1.875rem] md:text-[2.5rem] print:text-[1.75rem]">{group.title}</h1>
      <div className="mt-2 measure stack-4 print:mt-1 print:stack-2">
        <p className="leading-normal print:leading-tight">{group.summary}</p>
        <nav aria-label={words.onThisPage} className="print:hidden">
          <QuestionLinks questions={group.questions} />
        </nav>
        <WarningStrips context={context} dangers={dangersOf(group.topics)} />
      </div>
      <div className="text mt-6 measure print:mt-2">
        <Answers context={context} group={group} />
      </div>
      <div className="mt-8 measure border-b border-line print:mt-2 print:border-0">
        <SourceFold sources={context.sources} words={words} />
        <Fold className="print:hidden" id={layoutIds.whatChanged} title={words.whatChanged}>
          <Provenance
            checked={group.checked}
            locale={context.locale}
            signature={group.signature}
            words={words}
          />
          <p className="mt-2 text-[1.0625rem] leading-normal">
            {fill(words.nextCheck, { date: sayDay(group.nextCheck, context.locale) })}
          </p>
        </Fold>
      </div>
      <PaperFoot context={context} page={group} />
    </>
  )
}

/** The text. The way to more stands at the end of each answer: before the heading of the next, and behind the last. */
function Answers({ group, context }: Pick<QuestionGroupProps, 'group' | 'context'>) {
  const components = mdxComponents(context)
  const { h2: Heading } = components
  const before = (id: string | undefined) =>
    group.questions[group.questions.findIndex((one) => one.id === id) - 1]
  const last = group.questions.at(-1)
  return (
    <>
      <CompiledMdx
        components={{
          ...components,
          h2: (props: ComponentProps<'h2'>) => (
            <>
              <MoreOnThis question={before(props.id)} words={context.words.text} />
              <Heading {...props} />
            </>
          ),
        }}
        text={group}
      />
      <MoreOnThis question={last} words={context.words.text} />
    </>
  )
}
