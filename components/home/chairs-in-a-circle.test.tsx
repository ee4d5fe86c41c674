import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChairsInACircle } from '@/components/home/chairs-in-a-circle'

test('the whole room is seen on a narrow screen: nothing is cut off to fill the frame', () => {
  expect(renderToStaticMarkup(<ChairsInACircle />)).not.toContain('slice')
})
