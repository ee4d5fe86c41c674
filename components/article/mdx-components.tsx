import { basicComponents } from '@/components/article/basic-components'
import { SafetyBox } from '@/components/article/safety-box'
import type { TextContext } from '@/components/article/text-context'
import { programViews } from '@/lib/content/mdx/allowed-components'
import { ProgramStructure } from '@/components/program-structure/program-structure'

/** Everything an article may use. The names are those of lib/content/mdx/allowed-components.ts. */
export function mdxComponents(context: TextContext) {
  return {
    ...basicComponents(context),
    SafetyBlock: ({ danger }: { danger: string }) => <SafetyBox context={context} danger={danger} />,
    ProgramStructure: (props: { program: string; view: string; phase?: string }) => (
      <BoundProgram {...props} context={context} />
    ),
  }
}

function BoundProgram({ context, ...asked }: { program: string; view: string; phase?: string; context: TextContext }) {
  const program = context.programs.find(({ id }) => id === asked.program)
  const view = programViews.find((one) => one === asked.view)
  if (program === undefined || view === undefined) {
    throw new Error(`<ProgramStructure program="${asked.program}" view="${asked.view}">: the views are ${programViews.join(', ')}`)
  }
  return <ProgramStructure headingLevel={3} phase={asked.phase} program={program} view={view} words={context.words.program} />
}
