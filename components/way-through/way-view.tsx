import { CompiledMdx } from '@/components/article/compiled-mdx'
import { mdxComponents } from '@/components/article/mdx-components'
import type { TextContext } from '@/components/article/text-context'
import { TextEnd } from '@/components/article/text-end'
import { WarningStrips } from '@/components/article/warning-strips'
import { Scene } from '@/components/pictures/scene'
import type { WayThrough } from '@/lib/library/library'
import { dangersOf } from '@/lib/content/schema/topics'

type WayViewProps = { way: WayThrough; context: TextContext }

/** The whole way: drawn as stations that lead to their text, then the text of each. */
export function WayView({ way, context }: WayViewProps) {
  return (
    <article>
      <h1 className="mt-2 max-w-[22em] text-[1.875rem] md:text-[2.5rem]">{way.title}</h1>
      <div className="mt-3 measure">
        <WarningStrips context={context} dangers={dangersOf(way.topics)} />
      </div>
      <ol className="way-map mt-4">
        {way.steps.map(({ id, scene }) => (
          <li key={id}>
            <Scene name={scene} />
            <a className="flex tap items-center justify-center" href={`#${id}`}>
              {way.headings.find((heading) => heading.id === id)?.text}
            </a>
          </li>
        ))}
      </ol>
      <div className="text way-text mt-6 measure print:mt-2">
        <CompiledMdx components={mdxComponents(context)} text={way} />
      </div>
      <TextEnd context={context} page={way} />
    </article>
  )
}
