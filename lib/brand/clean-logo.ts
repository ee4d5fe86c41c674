import { brotliCompressSync, constants } from 'node:zlib'
import { optimize } from 'svgo'
import type { Config, CustomPlugin } from 'svgo'

/** The logo as it may stand on the site, with its size in its own units, or what to tell the person who made it. */
export type CleanLogo =
  | { readonly ok: true; readonly svg: string; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly problem: string }

/** The largest cleaned logo, in bytes at brotli 5: a first visit to a page may weigh 14,000 bytes in all. */
export const largestLogo = 400

type Drawing = Parameters<CustomPlugin['fn']>[0]
type Element = Extract<Drawing['children'][number], { type: 'element' }>

const svgNamespace = 'http://www.w3.org/2000/svg'
const shapes = 'path rect circle ellipse line polyline polygon text use'.split(' ')
const allowed = new Set([
  ...shapes,
  ...'svg g defs symbol tspan textPath style linearGradient radialGradient stop pattern clipPath mask marker filter'.split(
    ' ',
  ),
])
const allowedEffect = /^fe(?!Image$)[A-Z]\w+$/
// CSS that loads something, or hides that it does: anything but `url(#…)`. A backslash can spell any of these words.
const loads = /\\|https?:|\/\/|(?:src|image|image-set)\s*\(|url\(\s*["']?\s*(?!["'\s#])/i
// Also rules that move the drawing, and rules for a dark theme: the logo always stands on white.
const unwantedInStyle = /@[\w-]*|animation|transition/i
// Attributes that name things and load nothing, whatever stands in them.
const harmless = /^(id|class|data-.*|aria-.*)$/

// What drawing programs write beside the drawing: it goes without a word.
const ballast: NonNullable<Config['plugins']> = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeEditorsNSData',
  'removeTitle',
  { name: 'removeDesc', params: { removeAny: true } },
]
const small: Config = {
  multipass: true,
  plugins: [
    // As attributes, styles are no matter of the content policy, which also holds for the file by itself.
    { name: 'preset-default', params: { overrides: { inlineStyles: { onlyMatchedOnce: false } } } },
    'convertStyleToAttrs',
    'removeXlink',
    'removeDimensions',
    { name: 'removeAttrs', params: { attrs: 'data-.*' } },
  ],
}

/** What to tell the person who made the logo: what was found, and what to do. */
class Refusal extends Error {}

/** A publisher's logo as small as it gets; refused when it holds a script or anything else that could run or load. */
export function cleanLogo(source: string): CleanLogo {
  try {
    return { ok: true, ...clean(source.trim()) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.message }
    const reason = error instanceof Error ? error.message.replace('<input>:', '') : String(error)
    return {
      ok: false,
      problem: `the file cannot be read as SVG (${reason}). Export the logo again as plain SVG`,
    }
  }
}

function clean(source: string): { readonly svg: string; readonly width: number; readonly height: number } {
  const size = { width: 0, height: 0 }
  const look: CustomPlugin = {
    name: 'look',
    fn: (drawing) => {
      const svg = rootOf(drawing)
      const { viewBox, ...found } = sizeOf(svg)
      Object.assign(size, found)
      svg.attributes.viewBox = viewBox
      refuseWhatRuns(svg)
      return null
    },
  }
  const bare = optimize(source, { plugins: [...ballast, look] }).data
  const svg = smallest(bare)
  if (!shapes.some((name) => svg.includes(`<${name}`)))
    throw new Refusal('nothing is drawn in it. Export the logo as plain SVG, made of shapes')
  const bytes = brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
  if (bytes > largestLogo)
    throw new Refusal(
      `the cleaned logo has ${bytes} bytes when packed (brotli 5), and at most ${largestLogo} are allowed, because every page loads it. What helps: ` +
        'plain shapes, fewer points in each path (most drawing programs can simplify a path), no shadows or fine texture, and no words turned into outlines',
    )
  return { svg, ...size }
}

function rootOf({ children }: Drawing): Element {
  const [other] = children.filter((one) => one.type === 'instruction')
  if (other) throw foreign(`<?${other.name}?>`)
  const [svg, ...more] = children.filter((one) => one.type === 'element')
  if (svg === undefined || more.length > 0) throw new Error('there must be one <svg>, and nothing beside it')
  if (svg.name === 'svg' && svg.attributes.xmlns === svgNamespace) return svg
  throw new Refusal(
    `this is not an SVG drawing: it begins with <${svg.name}>, and must begin with <svg xmlns="${svgNamespace}">. Export the logo as plain SVG`,
  )
}

/** Refuses everything that could run, move, or load something from elsewhere. */
function refuseWhatRuns(element: Element): void {
  const { name, attributes, children } = element
  if (!allowed.has(name) && !allowedEffect.test(name)) throw foreign(`<${name}>`)
  for (const [key, value] of Object.entries(attributes))
    if (isRefused(key, value)) throw foreign(`<${name} ${key}="${value.slice(0, 60)}">`)
  for (const child of children) {
    if (child.type === 'element') refuseWhatRuns(child)
    else if (child.type === 'instruction') throw foreign(`<?${child.name}?>`)
    else if (name === 'style' && 'value' in child) {
      const [found] = unwantedInStyle.exec(child.value) ?? loads.exec(child.value) ?? []
      if (found !== undefined) throw foreign(`“${found}” in its <style>`)
    }
  }
}

function isRefused(key: string, value: string): boolean {
  if (key === 'xmlns') return value !== svgNamespace
  if (key.startsWith('xmlns:') || harmless.test(key)) return false
  if (/(^|:)(href|base)$/.test(key)) return !value.startsWith('#')
  return /^on/i.test(key) || loads.test(value)
}

function foreign(found: string): Refusal {
  return new Refusal(
    `there is ${found} inside. A logo may hold shapes and their paints alone: nothing that runs, moves, or leads out of the file, and no pictures of dots. Ask its designer for a plain vector drawing, exported as plain SVG`,
  )
}

/** The size of an `<svg>` from its viewBox, or from its width and height in pixels. */
function sizeOf({ attributes }: Element) {
  const viewBox = (attributes.viewBox ?? '').trim()
  const parts = viewBox.split(/[\s,]+/).map(Number)
  const [, , width = 0, height = 0] = parts
  const isWhole = parts.length === 4 && parts.every(Number.isFinite) && width > 0 && height > 0
  const [wide, high] = isWhole ? [width, height] : [pixels(attributes.width), pixels(attributes.height)]
  if (!(wide > 0 && high > 0))
    throw new Refusal(
      'the drawing does not say how large it is: <svg> has no viewBox like "0 0 120 40", and no width and height in pixels. Export it with one of them',
    )
  if (wide > 8 * high)
    throw new Refusal(
      'the drawing is more than 8 times as wide as it is high, and would not fit into the header of a phone. Use the sign alone, without a long line of words',
    )
  return { width: wide, height: high, viewBox: isWhole ? viewBox : `0 0 ${wide} ${high}` }
}

function pixels(length = ''): number {
  const [, number] = /^\s*(\d*\.?\d+)(?:px)?\s*$/.exec(length) ?? []
  return Number(number ?? 0)
}

/** As small as it gets: cleaned once more, the logo stays as it is. */
function smallest(svg: string): string {
  const smaller = optimize(svg, small).data
  return smaller.length < svg.length ? smallest(smaller) : svg
}
