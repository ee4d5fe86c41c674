import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { signByHand } from '@/lib/sign-off/sign-by-hand'
import { signOffReport } from '@/lib/sign-off/report'
import { signStates } from '@/lib/sign-off/sign-state'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import { composePublisher, fixtureDay, publishedId, publisherIds } from '@/tests/fixtures/publishers'
import type { PublisherId } from '@/tests/fixtures/publishers'

function compose(id: PublisherId): string {
  const folder = mkdtempSync(join(tmpdir(), 'publisher-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  composePublisher(id, folder)
  return folder
}

function problems(folder: string, day = fixtureDay): readonly string[] {
  return problemLines(checkContent(folder, day).raw.files).map((line) => line.replaceAll(`${folder}/`, ''))
}

function change(folder: string, path: string, from: string, to: string) {
  const before = readFileSync(join(folder, path), 'utf8')
  if (!before.includes(from)) throw new Error(`${path} has no "${from}"`)
  writeFileSync(join(folder, path), before.replace(from, to))
}

test.each(publisherIds)('the made-up publisher %s is sound', (id) => {
  expect(problems(compose(id))).toEqual([])
})

test('one changed word of a signed text stops the published build with the name of that text, and signing it again starts it', async () => {
  const folder = compose(publishedId)
  change(folder, 'en/safety/overdose.mdx', 'breath', 'breadth')
  expect(problems(folder)).toHaveLength(1)
  expect(problems(folder)[0]).toMatch(
    /^site\.yaml:2:9 {2}published needs these first[^]*1\. en\/safety\/overdose\.mdx:\d+:1 {2}".+" \(safety\/overdose\) was changed after it was signed/,
  )

  const context = checkContent(folder, fixtureDay)
  const texts = signableTexts(context.collection).filter(({ id }) => id === 'safety/overdose')
  const answers = ['Example Person', 'Example license', 'Example director', 'I sign safety/overdose']
  const shown: string[] = []
  const signed = await signByHand(texts, {
    folder,
    date: fixtureDay,
    ask: () => Promise.resolve(answers.shift() ?? ''),
    show: (line) => shown.push(line),
  })
  expect(signed).toEqual(['safety/overdose'])
  expect(shown.join('\n')).toContain('breadth')
  expect(problems(folder)).toEqual([])
})

test('a person who does not type the whole answer signs nothing', async () => {
  const folder = compose(publishedId)
  const before = readFileSync(join(folder, 'sign-off.yaml'), 'utf8')
  const texts = signableTexts(checkContent(folder, fixtureDay).collection).slice(0, 1)
  for (const typed of [[], ['Name'], ['Name', 'License', 'Role', 'yes']]) {
    const answers = [...typed]
    expect(
      await signByHand(texts, {
        folder,
        date: fixtureDay,
        ask: () => Promise.resolve(answers.shift() ?? ''),
        show: () => undefined,
      }),
    ).toEqual([])
  }
  expect(readFileSync(join(folder, 'sign-off.yaml'), 'utf8')).toBe(before)
})

test('the list shows what changed since it was signed, word by word', async () => {
  const folder = compose(publishedId)
  const text = () =>
    signableTexts(checkContent(folder, fixtureDay).collection).filter(({ id }) => id === 'page/help')
  const answers = ['Example Person', 'Example license', 'Example director', 'I sign page/help']
  await signByHand(text(), {
    folder,
    date: fixtureDay,
    ask: () => Promise.resolve(answers.shift() ?? ''),
    show: () => undefined,
  })
  change(folder, 'en/service-pages/help.mdx', 'Danger of any kind.', 'Danger of some kind.')
  const context = checkContent(folder, fixtureDay)
  const report = signOffReport(signStates(signableTexts(context.collection), context.signatures), folder)
  expect(report).toContain('Danger of [-any-]{+some+} kind.')
  expect(report).toMatch(/changed +page\/help/)
})

test.each([
  ['a number that someone dials', 'help-lines.yaml', '1-800-222-1222', '1-800-222-1223', 'page/help'],
  [
    'the warning of the first page',
    'en/home.yaml',
    'Before you stop or cut down, read this.',
    'Before you stop, read this.',
    'safety/stopping',
  ],
  [
    'what the program says in an article',
    'local.yaml',
    'Keep your phone on silent.',
    'Leave your phone at home.',
    'article/group',
  ],
  [
    'a time of a week that an article draws',
    'programs/harbor-evening.yaml',
    '"17:30"',
    '"17:00"',
    'article/what-a-week-looks-like',
  ],
  [
    'what is said to have changed',
    'en/articles/is-it-right/before-you-stop.mdx',
    'changes: []',
    'changes: [{ date: 2026-11-21, what: We took a warning away. }]',
    'article/before-you-stop',
  ],
  [
    'why a kind of session can help',
    'en/session-kinds.yaml',
    'tend to do better',
    'do better',
    'text/session-kinds',
  ],
  ['a level of care', 'en/levels-of-care.yaml', 'with medical care', 'with care', 'text/levels-of-care'],
  [
    'what Fit my week does not do',
    'en/fit-my-week.yaml',
    'It decides nothing.',
    'It decides.',
    'text/fit-my-week',
  ],
  ['what stands on every program page', 'en/program-page.yaml', 'Do not stop', 'Stop', 'text/program-page'],
  [
    'the last line of every page',
    'en/words/frame.yaml',
    'It is not medical advice',
    'It is advice',
    'text/frame',
  ],
  [
    'a goal of a program',
    'programs/harbor-evening.yaml',
    '    goals:\n      - ',
    '    goals:\n      - Be well for good. ',
    'program/harbor-evening',
  ],
  ['a note on a source', 'sources.json', '566 clinicians', '567 clinicians', 'page/sources'],
  [
    'the help block of every page',
    'en/words/frame.yaml',
    'cannot treat withdrawal',
    'can treat withdrawal',
    'page/help',
  ],
  [
    'a topic that brings a block',
    'en/articles/is-it-right/before-you-stop.mdx',
    'topics: [stopping, detox]',
    'topics: [pregnancy]',
    'article/before-you-stop',
  ],
])('a signature covers %s', (_, path, from, to, id) => {
  const folder = compose(publishedId)
  change(folder, path, from, to)
  expect(problems(folder).join('\n')).toContain(`(${id}) was changed after it was signed`)
})

test.each([
  ['the publisher', 'site.yaml', /publisher:\n.*\n.*\n/, '', /site\.yaml:\d+:\d+ {2}write publisher/],
  [
    'an address of its own',
    'site.yaml',
    'harbor-hospital.example.org\nleave',
    'harbor.example\nleave',
    /write the address of the site \(found https:\/\/guide\.harbor\.example, which no reader can open/,
  ],
  ['the phone', 'local.yaml', / {2}admissions:\n(?: {4,}.*\n)+/, '', /write admissions/],
  ['the place', 'local.yaml', / {2}address:\n(?: {4,}.*\n)+/, '', /write address/],
  [
    'a real program',
    'programs/harbor-days.yaml',
    'example: false',
    'example: true',
    /the track harbor-days is an example/,
  ],
])('published needs %s', (_, path, from, to, message) => {
  const folder = compose(publishedId)
  const before = readFileSync(join(folder, path), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(join(folder, path), after)
  expect(problems(folder).join('\n')).toMatch(message)
})

test.each(['https://localhost', 'https://guide.test', 'https://192.0.2.1', 'https://guide.example.org:8443'])(
  '%s is no address for readers',
  (address) => {
    const folder = compose(publishedId)
    change(folder, 'site.yaml', 'https://guide.harbor-hospital.example.org', address)
    expect(problems(folder).join('\n')).toContain(`write the address of the site (found ${address}`)
  },
)

test('as long as a file is broken, no text is said to have changed', () => {
  const folder = compose(publishedId)
  change(folder, 'local.yaml', 'checked: 2026-11-02', 'checked: soon')
  expect(problems(folder).join('\n')).not.toContain('was changed after it was signed')
})

test('an answer that cannot be written down is asked for again', async () => {
  const folder = compose(publishedId)
  const texts = signableTexts(checkContent(folder, fixtureDay).collection).slice(0, 1)
  const answers = ['AB', 'Example Person', 'X', 'MD 000', 'MD', `I sign ${texts[0]?.id ?? ''}`]
  const asked: string[] = []
  const ask = (question: string) => {
    asked.push(question)
    return Promise.resolve(answers.shift() ?? '')
  }
  expect(await signByHand(texts, { folder, date: fixtureDay, ask, show: () => undefined })).toHaveLength(1)
  expect(asked.filter((question) => question.startsWith('Please write it out.'))).toHaveLength(2)
  expect(problems(folder)).toEqual([])
})

test('a check may be late by 30 days, and not by 31', () => {
  const folder = compose(publishedId)
  const dueOn = (day: string) => problems(folder, day).join('\n')
  // Telephone lines are due on 21 May, texts on 22 May.
  expect(dueOn('2027-06-20')).not.toContain('was due')
  expect(dueOn('2027-06-21')).toMatch(/compare the number 911 .*due on 2027-05-21/)
  expect(dueOn('2027-06-21')).not.toContain('compare the text')
  expect(dueOn('2027-06-22')).toMatch(
    /help-lines\.yaml:\d+:\d+ {2}compare the number 911 .*due on 2027-05-21[^]*compare the text with its sources/,
  )
})

test('what is hidden leaves no link in the texts that are signed', () => {
  const texts = signableTexts(checkContent(compose('small-steps'), fixtureDay).collection)
  expect(texts.map(({ id }) => id)).not.toContain('article/one-to-one')
  expect(texts.map(({ text }) => text).join('\n')).not.toContain('One-to-one counseling says more')
})
