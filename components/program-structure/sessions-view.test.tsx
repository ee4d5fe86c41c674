import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SessionsView } from '@/components/program-structure/sessions-view'
import { phase, program, session } from '@/lib/program/gallery-weeks'
import { english } from '@/tests/support/english'

test('a group that only the family comes to is named, and not told as if the person came', () => {
  const parents = session('wed', '18:00', '19:00', 'family', { takesPart: 'family', name: 'Parent group' })
  const given = program([phase([session('mon', '18:00', '21:00', 'group'), parents])])
  const html = renderToStaticMarkup(<SessionsView headingLevel={2} program={given} words={english} />)
  expect(html).toContain('Parent group')
  expect(html).toContain('For your family, without you.')
  expect(html).not.toContain(english.kinds.family.what)
})

test('without a name, what only the family comes to adds no second heading of its kind', () => {
  const family = (start: string, end: string, more = {}) => session('wed', start, end, 'family', more)
  const given = program([
    phase([family('18:00', '19:00', { takesPart: 'family' }), family('19:00', '20:00')]),
  ])
  const html = renderToStaticMarkup(<SessionsView headingLevel={2} program={given} words={english} />)
  expect(html.split(english.kinds.family.long)).toHaveLength(2)
  expect(html).toContain(english.kinds.family.what)
})
