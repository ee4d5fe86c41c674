import { parse } from 'postcss'

/** A style without the variables of its own that nothing in it reads: Tailwind sets them for classes that may never come. */
export function withoutUnread(style: string): string {
  const root = parse(style)
  const read = new Set<string>()
  root.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name)
  })
  root.walkDecls(/^--/, (one) => {
    const rule = one.parent
    if (read.has(one.prop)) return
    one.remove()
    if (rule?.nodes.length === 0) rule.remove()
  })
  return root.toString()
}
