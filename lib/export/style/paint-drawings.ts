import { ident } from 'css-tree'
import { parse } from 'postcss'
import { attribute, isHtmlElement } from '@/lib/export/html-tree'
import type { HtmlElement } from '@/lib/export/html-tree'

/** What a class paints: attributes of SVG and their values. */
export type Paints = ReadonlyMap<string, ReadonlyMap<string, string>>

const painted = new Set(['fill', 'stroke', 'opacity'])

/** What each class of a style without layers paints by itself, whatever the screen; every rule but that of one class is passed over. */
export function paintsOf(style: string): Paints {
  const paints = new Map<string, Map<string, string>>()
  for (const node of parse(style).nodes) {
    const name = node.type === 'rule' ? /^\.((?:[\w-]|\\.)+)$/.exec(node.selector)?.[1] : undefined
    if (node.type !== 'rule' || name === undefined) continue
    const found = new Map<string, string>()
    node.walkDecls((one) => {
      if (painted.has(one.prop)) found.set(one.prop, one.value)
    })
    if (found.size > 0) paints.set(ident.decode(name), found)
  }
  return paints
}

/**
 * Writes into the drawings of a page, as attributes, what their classes paint, in the light colours of the page's own
 * style: where no style is read they keep their look, and are no black blocks. Any rule of a style goes before.
 */
export function paintDrawings(elements: readonly HtmlElement[], paints: Paints, style: string): void {
  const drawn = elements.filter((element) => !isHtmlElement(element))
  if (drawn.length === 0) return
  const colours = coloursOf(style)
  for (const element of drawn) {
    for (const name of attribute(element, 'class')?.split(/\s+/) ?? []) {
      for (const [property, said] of paints.get(name) ?? []) {
        const value = said.replace(
          /^var\(--([\w-]+)\)$/,
          (whole, colour: string) => colours.get(colour) ?? whole,
        )
        if (attribute(element, property) === undefined) element.attrs.push({ name: property, value })
      }
    }
  }
}

function coloursOf(style: string): ReadonlyMap<string, string> {
  const colours = new Map<string, string>()
  for (const node of parse(style).nodes) {
    if (node.type !== 'rule' || node.selector !== ':root') continue
    node.walkDecls(/^--/, (one) => {
      colours.set(one.prop.slice(2), one.value)
    })
  }
  return colours
}
