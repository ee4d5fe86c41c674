import { decl, list, parse } from 'postcss'
import type { Declaration } from 'postcss'

/** Logical names of a side and the other, as sides of a page whose lines run from left to right or right to left. */
const axes = { block: ['top', 'bottom'], inline: ['left', 'right'] } as const

/**
 * A style with the older names of the same things: Chrome 69 knows none of these shorthands, Firefox 60 no other gap.
 * lightningcss leaves them as they are where a value holds a variable.
 */
export function withPlainNames(style: string): string {
  const root = parse(style)
  root.walkDecls(/^(margin|padding|border|inset)-(block|inline)(-style|-width|-color)?$/, bothSides)
  root.walkDecls(/^(row-|column-)?gap$/, (one) => {
    one.prop = `grid-${one.prop}`
  })
  return root.toString()
}

function bothSides(shorthand: Declaration): void {
  const [, property = '', axis = '', part = ''] = /^(\w+)-(\w+)(-\w+)?$/.exec(shorthand.prop) ?? []
  const sides = axis === 'block' ? axes.block : axes.inline
  // A whole border is one value of several words.
  const isOne = property === 'border' && part === ''
  const [first = shorthand.value, second = first] = isOne ? [shorthand.value] : list.space(shorthand.value)
  const name = (side: string) => (property === 'inset' ? side : `${property}-${side}${part}`)
  shorthand.replaceWith(
    ...sides.map((side, index) => decl({ prop: name(side), value: index === 0 ? first : second })),
  )
}
