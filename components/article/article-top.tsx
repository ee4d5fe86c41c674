import { SafetyBox } from '@/components/article/safety-box'
import type { TextContext } from '@/components/article/text-context'
import { WarningStrips } from '@/components/article/warning-strips'
import { Warnings } from '@/components/page/warnings'
import { dangersOf } from '@/lib/content/schema/topics'
import type { Article, Section } from '@/lib/library/library'

type ArticleTopProps = { article: Article; section: Section; context: TextContext }

/** What comes before the text: where the page stands, its title, the answer, what is dangerous. */
export function ArticleTop({ article, section, context }: ArticleTopProps) {
  const [answer, ...points] = article.inOneMinute
  const inText: readonly string[] = article.boxes
  const topics = dangersOf(article.topics)
  // What a whole block on this page says besides needs no strip.
  const inBlocks = context.safetyBlocks.flatMap(({ danger, also = [] }) =>
    context.isFull(danger) && (topics.includes(danger) || inText.includes(danger)) ? also : [],
  )
  const dangers = topics.filter((danger) => !inText.includes(danger) && !inBlocks.includes(danger))
  return (
    <>
      <header className="lg:col-start-1">
        <p className="text-[1.0625rem] print:hidden">
          <a className="inline-flex tap items-center" href={section.address}>
            {section.navTitle}
          </a>
        </p>
        <h1 className="max-w-[22em] text-[1.875rem] md:text-[2.5rem] print:text-[1.75rem]">
          {article.title}
        </h1>
      </header>
      <div className="mt-3 measure stack-4 lg:col-start-1 print:mt-1 print:stack-2">
        <div className="break-inside-avoid rounded-md bg-sage px-4 py-3 leading-normal md:px-6 print:px-3 print:py-1 print:leading-tight forced-colors:border print:border print:border-edge">
          <p className="font-semibold text-sage-ink">{answer}</p>
          <ul className="mt-1 list-disc stack-1 pl-5">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
        <WarningStrips context={context} dangers={dangers.filter((danger) => !context.isFull(danger))} />
        {dangers.filter(context.isFull).map((danger) => (
          <SafetyBox context={context} danger={danger} key={danger} />
        ))}
        <Warnings texts={context.drawnWarnings} />
      </div>
    </>
  )
}
