import type { ComponentProps, ReactNode } from 'react'
import { Citation } from '@/components/page/citation'
import type { TextContext } from '@/components/article/text-context'
import { standsAlone, telephoneLink } from '@/lib/links/telephone'

/** What Markdown's own elements, telephone numbers and citations become, in texts and in safety blocks alike. */
export function basicComponents(context: TextContext) {
  return {
    h2: (props: ComponentProps<'h2'>) => <h2 {...props}>{withOldAnchors(context, props)}</h2>,
    h3: (props: ComponentProps<'h3'>) => <h3 {...props}>{withOldAnchors(context, props)}</h3>,
    h4: (props: ComponentProps<'h4'>) => <h4 {...props}>{withOldAnchors(context, props)}</h4>,
    a: (props: ComponentProps<'a'> & { 'data-cite'?: string }) => <TextLink {...props} context={context} />,
    th: ({ style: _align, ...props }: ComponentProps<'th'>) => <th scope="col" {...props} />,
    td: ({ style: _align, ...props }: ComponentProps<'td'>) => <td {...props} />,
    HelpLine: ({ number }: { number: string }) => <HelpLineLink context={context} number={number} />,
    Exact: ({ children }: { children: ReactNode }) => children,
  }
}

/** A heading keeps the ids it had before as empty anchors, so that old links still land on it. */
function withOldAnchors(
  { movedAnchors }: TextContext,
  { id, children }: { id?: string; children?: ReactNode },
) {
  const old = [...movedAnchors].filter(([, now]) => now === id).map(([before]) => before)
  return [...old.map((before) => <span id={before} key={before} />), children]
}

function TextLink({
  context,
  ...props
}: ComponentProps<'a'> & { 'data-cite'?: string; context: TextContext }) {
  const { 'data-cite': key, ...rest } = props
  if (key !== undefined) return <Citation context={context} sourceKey={key} />
  return rest.href?.startsWith('https://') === true ? <a {...rest} rel="noreferrer" /> : <a {...rest} />
}

/** A number in running text: a link to dial it, and when someone answers. 911 and 988 stand in the strip above, so they stay short. */
function HelpLineLink({ number, context }: { number: string; context: TextContext }) {
  const line = context.helpLines.find((one) => one.number === number)
  const own = context.ownNumbers.find((one) => one.number === number)
  const hours = line?.hours ?? own?.hours
  if (hours === undefined) throw new Error(`${number} is not in content/help-lines.yaml`)
  return (
    <>
      <a className="tel" href={telephoneLink(number)}>
        {number}
      </a>
      {standsAlone(number) ? null : ` (${hours})`}
    </>
  )
}
