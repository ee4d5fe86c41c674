import { test } from 'vitest'
import { expectProblem, problemsOf, replaced } from '@/tests/support/small-content'

test.each([
  ['mainProgram: night', '5:14', 'there is no program night; the programs are day'],
  ['hide: [no-such-article]', '5:8', 'there is no article with the id no-such-article; the ids are '],
  ['hide: [a]', '5:8', 'the article a cannot be hidden'],
  ['footerLinks: [{ title: Us, to: "http://example.org" }]', '5:32', 'use an https address'],
  ['hues: [#00594f]', '5:8', 'would be a remark; write hues: ["#00594f"]'],
])('site.yaml with %s is refused at its place', (line, place, message) => {
  const found = problemsOf({ 'site.yaml': (text) => `${text}${line}\n` })
  expectProblem(found.slice(-1), `site.yaml:${place}`, message)
})

test('the guide cannot stand under a path, and the message says what to do', () => {
  expectProblem(
    problemsOf({ 'site.yaml': replaced('guide.example', 'example.org/iop') }),
    'site.yaml:3:12',
    'cannot stand under a path',
    'Use a name of its own',
  )
})

const page =
  '---\ntitle: Our page\nnavTitle: Our page\nsummary: A page of our own with a name that cannot be an address on every kind of host.\nlist: menu\nchecked: 2026-11-02\n---\n\n## Here {/* #here */}\n\nWords.\n'

test.each(['About-Us', 'our team', 'Start', 'about.us'])(
  'an own page called %s is refused: its name becomes its address',
  (name) => {
    const path = `en/pages/${name}.mdx`
    expectProblem(problemsOf({ [path]: page }), `${path}:1:1`, 'the name of a file has small letters')
  },
)

test('an own page takes no address of the guide', () => {
  expectProblem(
    problemsOf({ 'en/pages/search.mdx': page }),
    'en/pages/search.mdx:1:1',
    'the address /search/ belongs to the guide',
  )
})
