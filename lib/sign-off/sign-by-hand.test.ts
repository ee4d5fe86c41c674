import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { signByHand } from '@/lib/sign-off/sign-by-hand'
import { signOffReport } from '@/lib/sign-off/report'
import { signStates } from '@/lib/sign-off/sign'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import { publishedContent } from '@/tests/support/published-content'
import { problemsIn, today } from '@/tests/support/small-content'
import { writeContent } from '@/tests/support/whole-content'

/** A published guide in a folder of its own. */
function onDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeContent(publishedContent, folder)
  return folder
}

function change(folder: string, path: string, from: string, to: string) {
  const before = readFileSync(join(folder, path), 'utf8')
  if (!before.includes(from)) throw new Error(`${path} has no "${from}"`)
  writeFileSync(join(folder, path), before.replace(from, to))
}

function textsOf({ collections, sources }: ReturnType<typeof checkContent>) {
  return collections.flatMap((one) => signableTexts(one, sources))
}

test('one changed word of a signed text stops the published build with the name of that text, and signing it again starts it', async () => {
  const folder = onDisk()
  change(folder, 'en/safety/overdose.mdx', 'breath', 'breadth')
  expect(problemsIn(folder)).toHaveLength(1)
  expect(problemsIn(folder)[0]).toMatch(
    /site\.yaml:1:9 {2}published needs these first[^]*1\. \S*en\/safety\/overdose\.mdx:\d+:1 {2}".+" \(safety\/overdose\) was changed after it was signed/,
  )

  const context = checkContent(folder, today)
  const texts = textsOf(context).filter(({ id }) => id === 'safety/overdose')
  const answers = ['Example Person', 'Example license', 'Example director', 'I sign safety/overdose']
  const shown: string[] = []
  const signed = await signByHand(texts, {
    folder,
    date: today,
    ask: () => Promise.resolve(answers.shift() ?? ''),
    show: (line) => shown.push(line),
  })
  expect(signed).toEqual(['safety/overdose'])
  expect(shown.join('\n')).toContain('breadth')
  expect(problemsIn(folder)).toEqual([])
})

test('a person who does not type the whole answer signs nothing', async () => {
  const folder = onDisk()
  const before = readFileSync(join(folder, 'sign-off.yaml'), 'utf8')
  const texts = textsOf(checkContent(folder, today)).slice(0, 1)
  for (const typed of [[], ['Name'], ['Name', 'License', 'Role', 'yes']]) {
    const answers = [...typed]
    expect(
      await signByHand(texts, {
        folder,
        date: today,
        ask: () => Promise.resolve(answers.shift() ?? ''),
        show: () => undefined,
      }),
    ).toEqual([])
  }
  expect(readFileSync(join(folder, 'sign-off.yaml'), 'utf8')).toBe(before)
})

test('the list shows what changed since it was signed, word by word', async () => {
  const folder = onDisk()
  const text = () => textsOf(checkContent(folder, today)).filter(({ id }) => id === 'page/help')
  const answers = ['Example Person', 'Example license', 'Example director', 'I sign page/help']
  await signByHand(text(), {
    folder,
    date: today,
    ask: () => Promise.resolve(answers.shift() ?? ''),
    show: () => undefined,
  })
  change(folder, 'en/service-pages/help.mdx', 'Stay.', 'Go.')
  const context = checkContent(folder, today)
  const report = signOffReport(signStates(textsOf(context), context.signatures), folder)
  expect(report).toContain('[-Stay-]{+Go+}.')
  expect(report).toMatch(/changed +page\/help/)
})

test('an answer that cannot be written down is asked for again', async () => {
  const folder = onDisk()
  const texts = textsOf(checkContent(folder, today)).slice(0, 1)
  const answers = ['AB', 'Example Person', 'X', 'MD 000', 'MD', `I sign ${texts[0]?.id ?? ''}`]
  const asked: string[] = []
  const ask = (question: string) => {
    asked.push(question)
    return Promise.resolve(answers.shift() ?? '')
  }
  expect(await signByHand(texts, { folder, date: today, ask, show: () => undefined })).toHaveLength(1)
  expect(asked.filter((question) => question.startsWith('Please write it out.'))).toHaveLength(2)
  expect(problemsIn(folder)).toEqual([])
})
