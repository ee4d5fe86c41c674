import { expect, test } from 'vitest'
import { handoutRedirects } from '@/lib/export/handouts'

const articles = [{ address: '/inside/first-day/' }, { address: '/es/inside/grupo/' }]

test('a handout moves with its article; where the page it leads to has none, the page answers', () => {
  const moved = [
    { from: '/inside/day-one/', to: '/inside/first-day/#what-to-bring' },
    { from: '/es/inside/reunion/', to: '/es/inside/grupo/' },
    { from: '/inside/gone/', to: '/inside/' },
  ]
  expect(handoutRedirects(moved, articles)).toEqual([
    { from: '/inside/day-one/handout.html', to: '/inside/first-day/handout.html' },
    { from: '/es/inside/reunion/handout.html', to: '/es/inside/grupo/handout.html' },
    { from: '/inside/gone/handout.html', to: '/inside/' },
  ])
})

test('what was no article had no handout', () => {
  const moved = [
    { from: '/program/evening-2/', to: '/program/evening/' },
    { from: '/i/k7/', to: '/i/k8/' },
    { from: '/inside/first-day/#old', to: '/inside/first-day/#new' },
    { from: '/start-here/', to: '/start/' },
  ]
  expect(handoutRedirects(moved, articles)).toEqual([])
})
