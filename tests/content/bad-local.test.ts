import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askIds } from '@/lib/content/schema/local'
import { expectProblem, inFile, problemsAfter, write } from '@/tests/content/broken-content'
import type { Change } from '@/tests/content/broken-content'
import { articleText, bodyLine, leadTo } from '@/tests/content/planted-articles'

/** content/local.yaml with one part; `lines` stand below `facts`. */
function local(...lines: readonly string[]): Change {
  return write('local.yaml', `facts:\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
}

function inLocal(...lines: readonly string[]): readonly string[] {
  return inFile(problemsAfter(local(...lines)), 'local.yaml')
}

test('a telephone number in another form is refused, with the form that is right', () => {
  const phone = 'phone: { number: "(555) 555-0142", who: Our staff, hours: all day, cost: Free }'
  expectProblem(
    inLocal('admissions:', `  ${phone}`, '  checked: 2026-11-02'),
    '3:22',
    'found "(555) 555-0142"; write the number like 1-555-010-0000',
  )
})

test('a start date that has passed is refused', () => {
  expectProblem(
    inLocal('start-dates:', '  dates: [2031-01-06, 2020-01-06]', '  checked: 2020-01-01'),
    '3:25',
    'the start date 2020-01-06 has passed',
    'take it out',
  )
})

test('a notice is opened by https alone', () => {
  expectProblem(
    inLocal('notices: { privacy: "http://example.org/", checked: 2026-11-02 }'),
    '2:23',
    'use an https address',
  )
})

test('a part that the guide does not know is refused, with the parts it knows', () => {
  expectProblem(
    inLocal('medicine: { text: You keep your medicine., checked: 2026-11-02 }'),
    '2:3',
    'no such field: medicine',
    'medicine-policy',
  )
})

test('a fact cannot be checked tomorrow, nor end before it was checked', () => {
  expectProblem(
    inLocal('parking: { text: Parking is free., checked: 2040-01-01 }'),
    '2:47',
    'checked (2040-01-01) lies after today',
  )
  expectProblem(
    inLocal('parking: { text: Parking is free., checked: 2026-11-02, until: 2026-01-01 }'),
    '2:66',
    'until (2026-01-01) lies before checked',
  )
})

test('what a program says keeps the rules on words', () => {
  const problems = inLocal(
    'medicine-policy: { text: Addicts stop their methadone here., checked: 2026-11-02 }',
  )
  expect(problems.join('\n')).toMatch(/"Addicts" labels or blames/)
})

test.each([
  'We cannot take people on buprenorphine.',
  'You must be off alcohol for three days before you come.',
  'Come when you are off methadone.',
])('a policy that asks people to stop or to give up medicine is refused: %s', (text) => {
  expect(inLocal(`medicine-policy: { text: "${text}", checked: 2026-11-02 }`).join('\n')).toMatch(
    /^2:28 {2}"[^"]+" may not stand on any page/m,
  )
})

test('a number without its hyphens is told how to be written', () => {
  expectProblem(
    inLocal(
      'admissions:',
      '  phone: { number: 15555550123, who: Our staff, hours: all day, cost: Free }',
      '  checked: 2026-11-02',
    ),
    '3:22',
    'write the number like 1-555-010-0000, with its hyphens',
  )
})

test('a fact that touches a danger is told in the file of the facts, with the page that prints it without the block', () => {
  const fact = local('phone-policy:', '  text: Call us if you think about suicide.', '  checked: 2026-11-02')
  const article = write(
    'en/articles/after/case.mdx',
    articleText(1, { body: 'Before.\n\n<Ask id="phone-policy" />' }),
  )
  const problems = problemsAfter(fact, article, leadTo('/after/case/'))
  expect(inFile(problems, 'en/articles/after/case.mdx')).toEqual([])
  expect(inFile(problems, 'local.yaml').join('\n')).toMatch(
    /^3:5 {2}facts\.phone-policy: "suicide" touches a danger, and .*after\/case\.mdx prints it without the block suicide/m,
  )
})

test('an article asks only what can be asked', () => {
  const article = write('en/articles/after/case.mdx', articleText(1, { body: '<Ask id="medicines" />' }))
  expectProblem(
    inFile(problemsAfter(article, leadTo('/after/case/')), 'en/articles/after/case.mdx'),
    `${bodyLine}:1`,
    'there is no question medicines',
    'medicine-policy',
  )
})

/** content/site.yaml as it ships, with lines added. */
function site(...lines: readonly string[]): Change {
  const fields = [
    'status: draft',
    'name: A guide',
    'canonical: https://guide.example',
    'leaveTo: https://www.weather.gov/',
    ...lines,
  ]
  return write('site.yaml', `${fields.join('\n')}\n`)
}

test('the guide cannot stand under a path, and the message says what to do', () => {
  const folded = write(
    'site.yaml',
    'status: draft\nname: A guide\ncanonical: https://example.org/iop\nleaveTo: https://www.weather.gov/\n',
  )
  expectProblem(
    inFile(problemsAfter(folded), 'site.yaml'),
    '3:12',
    'cannot stand under a path',
    'Use a name of its own',
  )
})

test.each([
  ['hues: ["#a3161a"]', '5:8', 'too near to red'],
  ['hues: [blue]', '5:8', 'neither a colour nor degrees'],
  ['logo: true', '5:7', 'there is no file content/own/logo.svg'],
  ['mainProgram: night', '5:14', 'there is no program night; the programs are day, evening'],
  ['hide: [no-such-article]', '5:8', 'there is no article with the id no-such-article'],
  ['hide: [before-you-stop]', '5:8', 'cannot be hidden'],
  ['footerLinks: [{ title: Us, to: "http://example.org" }]', '5:32', 'use an https address'],
])('site.yaml with %s is refused at its place', (line, place, message) => {
  expectProblem(inFile(problemsAfter(site(line)), 'site.yaml'), place, message)
})

test('a logo that cannot be used is refused in words', () => {
  const logo: Change = (folder) => {
    mkdirSync(join(folder, 'own'))
    writeFileSync(join(folder, 'own/logo.svg'), '<html></html>')
  }
  expectProblem(inFile(problemsAfter(site('logo: true'), logo), 'site.yaml'), '5:7', 'content/own/logo.svg: ')
})

test('a street number and a bus are no telephone numbers; a number to dial is', () => {
  const facts = [
    'public-transport: { text: Bus 211 stops at 411 Oak Street., checked: 2026-11-02 }',
    'parking: { text: "Lost? Call 611.", checked: 2026-11-02 }',
  ]
  expectProblem(inLocal(...facts), '3:20', '611 is not one of the numbers')
})

test.each(['About-Us', 'our team', 'Start', 'about.us'])(
  'an own page called %s is refused: its name becomes its address',
  (name) => {
    const page =
      '---\ntitle: Who we are\nnavTitle: Who we are\nsummary: A page of our own with a name that cannot be an address on every kind of host.\nlist: menu\nchecked: 2026-11-02\n---\n\n## Here {/* #here */}\n\nWords.\n'
    expectProblem(
      inFile(problemsAfter(write(`en/pages/${name}.mdx`, page)), `en/pages/${name}.mdx`),
      '1:1',
      'the name of the file becomes its address',
    )
  },
)

test('a colour without quotes is explained', () => {
  const problems = inFile(problemsAfter(site('hues: [#00594f]')), 'site.yaml')
  expect(problems.join('\n')).toContain('A colour stands in quotes, like ["#0b4f71"]')
})

test('an own page takes no address of the guide', () => {
  const page =
    '---\ntitle: Search\nnavTitle: Search\nsummary: A page of our own that stands where a page of the guide will stand one day.\nlist: menu\nchecked: 2026-11-02\n---\n\n## Here {/* #here */}\n\nWords.\n'
  expectProblem(
    inFile(problemsAfter(write('en/pages/search.mdx', page)), 'en/pages/search.mdx'),
    '1:1',
    'the address /search/ belongs to the guide',
  )
})

test('the models in the file that ships are no facts: with the # taken away, the check refuses every part', () => {
  const models = readFileSync('content/local.yaml', 'utf8').replaceAll(
    /^ {2}# (?=[a-z-]+: *(?:\{.*)?$| )/gm,
    '  ',
  )
  const problems = inFile(problemsAfter(write('local.yaml', models)), 'local.yaml')
  const refused = new Set(problems.map((line) => /facts\.([a-z-]+)/.exec(line)?.[1]))
  expect([...askIds, 'mistakes', 'notices'].filter((id) => !refused.has(id))).toEqual([])
})
