import { brotliCompressSync, constants } from 'node:zlib'
import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Picture } from '@/components/pictures/picture'
import { Timeline } from '@/components/pictures/timeline'
import { kinds } from '@/lib/content/kinds'
import { libraries } from '@/lib/library/door'
import { fieldTexts, isRead } from '@/lib/words/field-texts'
import { smallPictures } from '@/tests/support/small-pictures'

const [library] = libraries
if (library === undefined) throw new Error('there is no language')
const { words, programs, sources, pictures } = library

/** Pictures made up for tests cite sources of their own. */
const made = Object.values(smallPictures).map((data) => ({
  id: `made-${data.kind}`,
  data: { ...data, sources: [] },
  own: undefined,
}))
const all = [...made, ...pictures]
const context = {
  words,
  locale: 'en-US',
  today: '2026-12-01',
  programs,
  pictures: all,
  sources: [
    ...sources,
    ...['guide24', 'review20'].map((id) => ({ ...sources[0], id }) as (typeof sources)[0]),
  ],
}

/** Kinds of shape that a drawing is made of. */
const filled = ['path', 'circle', 'ellipse', 'rect']

describe.each(all)('the picture $id', ({ id, data }) => {
  const html = renderToStaticMarkup(<Picture context={context} id={id} />)
  const page = parse(html)

  test('says all that it says in words, beside drawings that are hidden from readers’ tools', () => {
    const drawings = page.querySelectorAll('svg')
    expect(drawings.filter((svg) => svg.getAttribute('aria-hidden') !== 'true')).toEqual([])
    for (const svg of drawings) svg.remove()
    const said = page.structuredText.replaceAll(/\s+/g, ' ')
    const written = fieldTexts(kinds.Picture.schema, data).filter(isRead)
    expect(written.map(({ text }) => text).filter((text) => !said.includes(text))).toEqual([])
    expect(written.length).toBeGreaterThan(1)
  })

  test('is a line drawing without any style', () => {
    const svgs = parse(html).querySelectorAll('svg')
    for (const svg of svgs) {
      const { fill, stroke } = svg.attributes
      expect(`${fill ?? ''} ${stroke ?? ''}`).toMatch(/currentColor/)
      expect(svg.querySelectorAll(filled.join())).not.toEqual([])
    }
    expect(html).not.toMatch(/ style=/)
  })

  test('weighs at most 1,500 bytes with its words', () => {
    const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    expect(packed.length).toBeLessThanOrEqual(1500)
  })
})

test('a picture that is not there stops the build', () => {
  expect(() => renderToStaticMarkup(<Picture context={context} id="none" />)).toThrow(
    '<Picture id="none">: this language has no such picture',
  )
})

test('what to do in an emergency stands out on a timeline, and nothing else does', () => {
  const points = [
    { when: 'Day 1', what: 'It begins.', todo: 'Rest.' },
    { when: 'Day 2', what: 'It grows.', todo: 'Call 911.', urgent: true as const },
  ]
  const html = renderToStaticMarkup(
    <Timeline
      context={context}
      picture={{ kind: 'timeline', title: 'A', sources: [], checked: '2026-11-30', points }}
    />,
  )
  expect(html).toContain('<p class="todo">Rest.')
  expect(html).toContain('<p class="todo urgent">Call 911.')
})

test('only what is done by hand is drawn larger on paper', () => {
  const large = pictures.filter(({ data }) => data.kind === 'storyboard' && data.large === true)
  const drawn = all.filter(({ id }) =>
    /class="frames[^"]* large"/.test(renderToStaticMarkup(<Picture context={context} id={id} />)),
  )
  expect(drawn.map(({ id }) => id)).toEqual(large.map(({ id }) => id))
  expect(large).not.toEqual([])
})

test('steps that are one or the other are no numbered list', () => {
  const unnumbered = pictures.filter(({ data }) => data.kind === 'steps' && data.unnumbered === true)
  const drawn = all.filter(({ id }) =>
    renderToStaticMarkup(<Picture context={context} id={id} />).includes('<ul class="steps">'),
  )
  expect(drawn.map(({ id }) => id)).toEqual(unnumbered.map(({ id }) => id))
  expect(unnumbered).not.toEqual([])
})
