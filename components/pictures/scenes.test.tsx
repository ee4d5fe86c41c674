import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { scenes } from '@/components/pictures/scenes'
import { defaultPalette } from '@/lib/brand/default-palette'
import { sceneNames } from '@/lib/content/schema/scenes'

/** What a scene is drawn with. No words: they stand beside it, in the language of the page. */
const drawnWith = ['svg', 'path', 'circle', 'ellipse']

/** The quiet second tones, which light and dark both know. */
const tones = Object.keys(defaultPalette.light).map((name) => `fill-${name}`)
/** A lit lamp, window or moon: the same by day and by night. */
const lamplight = '#f6dfae'

test('each name has a scene of its own', () => {
  expect(Object.keys(scenes)).toEqual([...sceneNames])
  const drawn = sceneNames.map((name) => renderToStaticMarkup(scenes[name]()))
  expect(new Set(drawn).size).toBe(sceneNames.length)
})

describe.each(sceneNames)('%s', (name) => {
  const html = renderToStaticMarkup(scenes[name]())
  const svg = parse(html).querySelector('svg')
  const all = parse(html).querySelectorAll('*')

  test('is light', () => {
    expect(html.length).toBeLessThanOrEqual(900)
  })

  test('holds no words, no style and nothing from elsewhere', () => {
    expect(svg?.textContent.trim()).toBe('')
    expect(all.filter((one) => !drawnWith.includes(one.rawTagName))).toEqual([])
    const names = all.flatMap((one) => Object.keys(one.attributes))
    expect(names.filter((one) => /^(style|id|href|on)/i.test(one))).toEqual([])
  })

  test('is a line drawing without any style, hidden from readers’ tools', () => {
    expect(svg?.attributes).toMatchObject({
      'aria-hidden': 'true',
      fill: 'none',
      focusable: 'false',
      stroke: 'currentColor',
      viewBox: '0 0 120 90',
    })
  })

  test('takes its tones from the tokens, as an extra', () => {
    const classes = all.flatMap((one) => one.getAttribute('class') ?? [])
    expect(classes.filter((one) => !tones.includes(one))).toEqual([])
    const fills = all.flatMap((one) => one.getAttribute('fill') ?? [])
    expect(fills.filter((one) => !['none', 'currentColor', '#fff', lamplight].includes(one))).toEqual([])
  })
})
