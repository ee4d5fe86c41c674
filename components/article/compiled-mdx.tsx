import type { ComponentType } from 'react'
import * as runtime from 'react/jsx-runtime'
import type { CompiledText } from '@/lib/library/library'

type MdxModule = { readonly default: ComponentType<{ components: object }> }

/**
 * Renders a text that Contentlayer compiled. The only place that runs such code, and only while the site is built.
 * The code is given React's JSX functions and nothing else: a text cannot reach anything more.
 */
export function CompiledMdx({ text, components }: { text: CompiledText; components: object }) {
  const { default: Content } = evaluate(text)
  return <Content components={components} />
}

function evaluate({ code, file }: CompiledText): MdxModule {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own text, compiled by Contentlayer, run at build time alone
  const run = new Function(`${code}\n//# sourceURL=content/${file}`) as (runtime: object) => MdxModule
  return run(runtime)
}
