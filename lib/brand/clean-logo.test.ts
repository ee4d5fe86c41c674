import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLogo, largestLogo } from '@/lib/brand/clean-logo'

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const shape = '<path fill="#0b4f71" d="M10 10h20v20H10z"/>'
const clean = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">${shape}</svg>`

function logo(inside: string, attributes = 'viewBox="0 0 120 40"'): string {
  return `<svg ${namespaces} ${attributes}>${inside}</svg>`
}

function cleaned(source: string): string {
  const result = cleanLogo(source)
  return result.ok ? result.svg : result.problem
}

test('notes of a drawing program go without a word', () => {
  const notes =
    '<title>Logo</title><desc>x</desc><metadata><a:b xmlns:a="https://example.org/a">words</a:b></metadata><!-- made by hand -->'
  const inkscape =
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\logo.png"'
  const named = shape.replace('<path', '<path id="logo@2x" data-name="a//b" inkscape:label="x"')
  expect(
    cleaned(
      `<?xml version="1.0"?>${logo(`${notes}<inkscape:grid/>${named}`, `viewBox="0 0 120 40" ${inkscape}`)}`,
    ),
  ).toBe(clean)
})

test('the namespace as an entity, as one drawing program writes it, is read', () => {
  const source = `\uFEFF\n<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" viewBox="0 0 120 40">${shape}</svg>`
  expect(cleaned(source)).toBe(clean)
})

test('references inside the drawing work on, also through a style and with an id like title', () => {
  const gradient =
    '<linearGradient id="title"><stop stop-color="#123"/><stop offset="1" stop-color="#456"/></linearGradient>'
  const svg = cleaned(
    logo(
      `<style><![CDATA[.a{fill:url(#title)}]]></style><defs>${gradient}<path id="b" d="M0 0h9v9z"/></defs><path class="a" d="M10 0h9v9z"/><path class="a" opacity=".5" d="M50 0h9v9z"/><use xlink:href="#b"/>`,
    ),
  )
  expect(svg.match(/fill="url\(#a\)"/g)?.length).toBe(2)
  expect(svg).toContain('<linearGradient id="a">')
  expect(svg).toMatch(/<path id="b" d="[^"]+"\/>.*<use href="#b"\/>/)
  expect(svg).not.toContain('<style')
})

test('a drawing that no header can hold is refused', () => {
  expect(cleanLogo(logo(shape, 'viewBox="0 0 1200 10"'))).toMatchObject({
    ok: false,
    problem: expect.stringContaining('8 times as wide') as string,
  })
})

test.each([
  ['viewBox="0 0 120 40" width="60mm" height="100%"', 120, 40, '0 0 120 40'],
  ['viewBox="-5,-5, 12.5 4"', 12.5, 4, '-5 -5 12.5 4'],
  ['viewBox="0 0 0 0" width="30" height="10"', 30, 10, '0 0 30 10'],
  ['width="300" height="75.5px"', 300, 75.5, '0 0 300 75.5'],
])('the size of <svg %s> is %d by %d', (attributes, width, height, viewBox) => {
  const result = cleanLogo(logo('<path d="M0 0h9v3H0z"/>', attributes))
  expect(result).toMatchObject({ ok: true, width, height })
  expect(result.ok && result.svg).toContain(`viewBox="${viewBox}"`)
  expect(result.ok && result.svg).not.toContain('width=')
})

test.each([
  '',
  'width="100%" height="40"',
  'viewBox="0 0 0 40"',
  'viewBox="0 0 120"',
  'width="12em" height="4em"',
])('a drawing with %j says no size', (attributes) =>
  expect(cleaned(logo(shape, attributes))).toContain('does not say how large it is'),
)

test.each([
  ['nothing', '', 'cannot be read as SVG'],
  ['words', 'our logo', 'cannot be read as SVG'],
  ['a file without its end', logo(shape).slice(0, -6), 'cannot be read as SVG'],
  ['half a file', logo(shape).slice(0, -9), 'cannot be read as SVG'],
  ['a web page', '<html></html>', 'it begins with <html>, and must begin with <svg xmlns='],
  [
    'no namespace',
    `<svg viewBox="0 0 9 9">${shape}</svg>`,
    'it begins with <svg>, and must begin with <svg xmlns=',
  ],
  ['nothing to see', logo('<defs><path id="a" d="M0 0"/></defs>'), 'nothing is drawn in it'],
])('%s is refused in words', (_, source, problem) => {
  expect(cleanLogo(source)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) as string })
})

test('a logo with too many points is refused with its size, the size allowed and what helps', () => {
  const points = Array.from(
    { length: 600 },
    (_, index) => `${(index ** 3 * 7) % 1201},${(index ** 2 * 5) % 397}`,
  )
  const problem = cleaned(logo(`<polyline points="${points.join(' ')}"/>`, 'viewBox="0 0 1200 400"'))
  const [, bytes, most] =
    /^the cleaned logo has (\d+) bytes when packed \(brotli 5\), and at most (\d+) are allowed/.exec(
      problem,
    ) ?? []
  expect(Number(bytes)).toBeGreaterThan(largestLogo)
  expect(Number(most)).toBe(largestLogo)
  expect(problem).toContain('fewer points in each path')
})

test('cleaning a clean logo changes nothing', () => {
  const number = fc.integer({ min: -5000, max: 20_000 }).map((value) => value / 100)
  const look = fc.constantFrom(
    '',
    'fill="#123456"',
    'style="fill:red;stroke-width:1.23456"',
    'transform="rotate(13.7 3 4)"',
    'opacity=".5"',
  )
  const path = fc
    .tuple(number, number, number, number, look)
    .map(([a, b, c, d, x]) => `<path ${x} d="M${a} ${b}C${c} ${d} ${b} ${a} ${d} ${c}L${b} ${d}z"/>`)
  const circle = fc
    .tuple(number, number, look)
    .map(([a, b, x]) => `<circle ${x} cx="${a}" cy="${b}" r="7.125"/>`)
  const group = fc
    .tuple(look, fc.array(fc.oneof(path, circle), { minLength: 1, maxLength: 4 }))
    .map(([x, all]) => `<g ${x}>${all.join('')}</g>`)
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 3 }), (groups) => {
      const once = cleanLogo(logo(groups.join(''), 'viewBox="0 0 200 200"'))
      fc.pre(once.ok)
      expect(cleaned(once.svg)).toBe(once.svg)
    }),
    { numRuns: 40 },
  )
})
