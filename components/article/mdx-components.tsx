import { AskBox } from '@/components/article/ask-box'
import { basicComponents } from '@/components/article/basic-components'
import { FoldedSafetyBox } from '@/components/article/folded-safety-box'
import { SafetyBox } from '@/components/article/safety-box'
import { Picture } from '@/components/pictures/picture'
import { TermButton, TermNote } from '@/components/article/term'
import { WarningStrips } from '@/components/article/warning-strips'
import type { TextContext } from '@/components/article/text-context'
import { HelpNumbers } from '@/components/page/help-numbers'
import { ProgramStructure } from '@/components/program-structure/program-structure'
import type { Danger } from '@/lib/content/schema/topics'
import { mainProgram } from '@/lib/content/mdx/allowed-components'
import { compareView, programViews } from '@/lib/program/views'

/** Everything an article may use. The names are those of lib/content/mdx/allowed-components.ts. */
export function mdxComponents(context: TextContext) {
  return {
    ...basicComponents(context),
    SafetyBlock: (props: { danger: Danger; form?: string }) => <Warning {...props} context={context} />,
    Term: TermButton,
    TermNote: ({ id }: { id: string }) => <TermNote context={context} id={id} />,
    HelpNumbers: () => <HelpNumbers helpLines={context.helpLines} words={context.words} />,
    Ask: ({ id }: { id: string }) => <AskBox context={context} id={id} isFolded={id !== context.openAsk} />,
    Picture: ({ id }: { id: string }) => <Picture context={context} id={id} />,
    Fill: () => <span className="fill" />,
    ProgramStructure: (props: Asked) => <BoundProgram asked={props} context={context} />,
  }
}

/** The whole block on the pages about its danger, else its strip. */
function Warning({ danger, form, context }: { danger: Danger; form?: string; context: TextContext }) {
  if (!context.isFull(danger)) return <WarningStrips context={context} dangers={[danger]} />
  if (form === undefined) return <SafetyBox context={context} danger={danger} />
  return <FoldedSafetyBox context={context} danger={danger} />
}

/** What an article writes; the check has made sure that it fits together. */
type Asked = { program?: string; view: string; phase?: string }

function BoundProgram({ context, asked }: { asked: Asked; context: TextContext }) {
  const { programs, sessionArticles } = context
  const common = { headingLevel: 3, words: context.words.program } as const
  if (asked.view === compareView)
    return <ProgramStructure {...common} programs={programs} view={compareView} />
  const program =
    asked.program === mainProgram ? programs[0] : programs.find(({ id }) => id === asked.program)
  const view = programViews.find((one) => one === asked.view)
  if (program === undefined || view === undefined) {
    throw new Error(
      `<ProgramStructure program="${asked.program ?? ''}" view="${asked.view}">: the views are ${programViews.join(', ')}, ${compareView}`,
    )
  }
  return (
    <ProgramStructure
      {...common}
      isInText
      phase={asked.phase}
      program={program}
      readMore={sessionArticles}
      view={view}
    />
  )
}
