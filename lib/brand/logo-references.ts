/**
 * CSS that loads something, or hides that it does: anything but `url(#…)`. A backslash can spell any of these words. Also
 * rules that move the drawing, and rules for a dark theme: the logo always stands on white.
 */
const outside =
  /\\|@|animation|transition|https?:|\/\/|(?:src|image|image-set)\s*\(|url\(\s*["']?\s*(?!["'\s#])/i

const references = ['href', 'xlink:href']
const rasterTags = ['image', 'feImage']

/** Whether a picture of dots is written into the drawing, which would be lost. */
export function hasRaster(svg: Element): boolean {
  return rasterTags
    .flatMap((tag) => [...svg.getElementsByTagNameNS('*', tag)])
    .flatMap((element) => references.map((name) => element.getAttribute(name) ?? ''))
    .some((target) => /^\s*data:image\/(?!svg)/i.test(target))
}

/** Takes every reference to something outside the drawing out of it. */
export function removeOutsideReferences(svg: Element): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    if (element.localName === 'style' && outside.test(element.textContent)) {
      element.remove()
      continue
    }
    for (const { name, value } of [...element.attributes]) {
      const leadsOut = references.includes(name) ? !value.startsWith('#') : outside.test(value)
      if (leadsOut) element.removeAttribute(name)
    }
    if (element.localName === 'use' && !references.some((name) => element.hasAttribute(name)))
      element.remove()
  }
}
