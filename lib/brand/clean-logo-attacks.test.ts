import { expect, test } from 'vitest'
import { cleanLogo } from '@/lib/brand/clean-logo'

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const shape = '<path fill="#0b4f71" d="M10 10h20v20H10z"/>'

function logo(inside: string, attributes = 'viewBox="0 0 120 40"'): string {
  return `<svg ${namespaces} ${attributes}>${inside}</svg>`
}

const entities =
  '<!DOCTYPE svg [<!ENTITY run "javascript:alert(1)"><!ENTITY tag "<script>alert(1)</script>">]>'
const animated = '<animate attributeName="href" to="javascript:alert(1)"/>'
const foreignBody =
  '<body xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://example.org"/>words</body>'

test.each([
  ['a script', logo(`${shape}<script>alert(1)</script>`), '<script>'],
  ['a script from elsewhere', logo(`<script href="https://example.org/a.js"/>${shape}`), '<script>'],
  [
    'a script of another name',
    logo(`<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>${shape}`),
    '<s:script>',
  ],
  ['a handler', logo(shape, 'viewBox="0 0 120 40" onload="alert(1)"'), '<svg onload="alert(1)">'],
  [
    'a handler of a shape',
    logo(shape.replace('<path', '<path onclick="alert(1)"')),
    '<path onclick="alert(1)">',
  ],
  ['an external picture', logo(`${shape}<image href="https://example.org/a.png"/>`), '<image>'],
  ['a drawing as data', logo(`${shape}<image href="data:image/svg+xml;base64,PHN2Zy8+"/>`), '<image>'],
  ['a PNG', logo(`${shape}<image xlink:href="data:image/png;base64,AAAA"/>`), 'no pictures of dots'],
  [
    'a picture in a filter',
    logo(`<filter id="f"><feImage xlink:href="https://example.org/a.png"/></filter>${shape}`),
    '<feImage>',
  ],
  [
    'an external use',
    logo(`${shape}<use href="https://example.org/a.svg#a"/>`),
    '<use href="https://example.org/a.svg#a">',
  ],
  [
    'an external use, in the old way',
    logo(`${shape}<use xlink:href="//example.org/b.svg#b"/>`),
    '<use xlink:href=',
  ],
  ['a use of data', logo(`${shape}<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>`), '<use href="data:'],
  [
    'a use of another prefix',
    logo(`${shape}<use xmlns:x="http://www.w3.org/1999/xlink" x:href="a.svg#a"/>`),
    '<use x:href=',
  ],
  [
    'a gradient from another file',
    logo(`<linearGradient id="a" href="b.svg#b"/>${shape}`),
    '<linearGradient href=',
  ],
  [
    'a style that imports',
    logo(`<style>@import url(https://example.org/a.css);</style>${shape}`),
    '“@import”',
  ],
  ['a style that imports by a bare name', logo(`<style>@import 'a.css';</style>${shape}`), '“@import”'],
  [
    'a style with a set of pictures',
    logo(`<style>path{mask:image-set('a.png' 1x)}</style>${shape}`),
    '“image-set(”',
  ],
  ['a style that loads', logo(`<style><![CDATA[path{fill:url( 'a.svg#b')}]]></style>${shape}`), '“url('],
  [
    'a style that loads through a newer function',
    logo(`<style>svg{background:cross-fade("https://example.org/a.png",red)}</style>${shape}`),
    '“https:”',
  ],
  ['a style that hides what it loads', logo(`<style>path{fill:u\\72l(a.svg)}</style>${shape}`), '“\\”'],
  [
    'a font as data',
    logo(`<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA)}</style>${shape}`),
    '“@font-face”',
  ],
  [
    'a style for the dark theme',
    logo(`<style>@media (prefers-color-scheme:dark){path{fill:#fff}}</style>${shape}`),
    '“@media”',
  ],
  ['a style that moves', logo(`<style>path{animation:a 1s infinite}</style>${shape}`), '“animation”'],
  [
    'a paint from another file',
    logo(shape.replace('<path', '<path filter="url(https://example.org/a#b)"')),
    '<path filter=',
  ],
  [
    'a style attribute that loads',
    logo(shape.replace('<path', '<path style="mask:url(//example.org/a#b)"')),
    '<path style=',
  ],
  ['foreign HTML', logo(`<foreignObject>${foreignBody}</foreignObject>${shape}`), '<foreignObject>'],
  [
    'HTML without a wrapper',
    logo(`<g xmlns="http://www.w3.org/1999/xhtml">x</g>${shape}`),
    '<g xmlns="http://www.w3.org/1999/xhtml">',
  ],
  ['an animation of a link', logo(`${animated}${shape}`), '<animate>'],
  ['an animation inside a shape', logo(`<circle r="3">${animated}</circle>`), '<animate>'],
  ['a set link', logo(`<set attributeName="href" to="javascript:alert(1)"/>${shape}`), '<set>'],
  ['what moves', logo(`<animateMotion path="M0 0h9"/>${shape}`), '<animateMotion>'],
  [
    'a link that runs',
    logo(`<a xlink:href="javascript:alert(1)" href=" java&#10;script:alert(1)">${shape}</a>`),
    '<a>',
  ],
  ['a link to a website', logo(`<a href="https://example.org">${shape}</a>`), '<a>'],
  [
    'an entity that runs',
    `${entities}${logo(`<use href="&run;"/>${shape}`)}`,
    '<use href="javascript:alert(1)">',
  ],
  ['an entity that holds a tag', `${entities}${logo(`<text>&tag;</text>`)}`, '<script>'],
  [
    'an entity that reads a file',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>${logo('<text>&x;</text>')}`,
    'cannot be read as SVG (1:',
  ],
  [
    'a stylesheet before the drawing',
    `<?xml version="1.0"?><?xml-stylesheet href="https://example.org/a.css"?>${logo(shape)}`,
    '<?xml-stylesheet?>',
  ],
  ['a stylesheet in the drawing', logo(`<?xml-stylesheet href="a.css"?>${shape}`), '<?xml-stylesheet?>'],
  [
    'another base for addresses',
    logo(shape, 'viewBox="0 0 120 40" xml:base="other.svg"'),
    '<svg xml:base="other.svg">',
  ],
  ['a second drawing', logo(shape) + logo(shape), 'nothing beside it'],
])('%s is refused, and named', (_, source, found) => {
  expect(cleanLogo(source)).toMatchObject({ ok: false, problem: expect.stringContaining(found) as string })
})

test('entities that hold each other end in words', () => {
  const levels = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  const source = `<!DOCTYPE svg [<!ENTITY e0 "ha">${levels.join('')}]>${logo('<text>&e12;</text>')}`
  expect(cleanLogo(source)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('cannot be read as SVG') as string,
  })
})
