import { createInterface } from 'node:readline/promises'
import { contentFolder } from '@/lib/content/content-dir'
import { checkWithBrand } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { buildDay } from '@/lib/dates/build-day'
import { signOffReport } from '@/lib/sign-off/report'
import { signByHand } from '@/lib/sign-off/sign-by-hand'
import { signStates } from '@/lib/sign-off/sign'
import { signableTexts } from '@/lib/sign-off/signable-texts'

/** `npm run sign-off`: lists what waits, was signed and was changed. With ids it lets a clinician sign, at a terminal. */
const asked = process.argv.slice(2)
const context = await checkWithBrand(contentFolder, buildDay())
const texts = context.collections.flatMap((one) => signableTexts(one, context.sources))
const states = signStates(texts, context.signatures)

// A guide that is to be published has its signatures still to come: that is no reason not to sign it.
const problems = problemLines(context.raw.files, { except: 'status' })

if (problems.length > 0)
  refuse(`${problems.join('\n')}\n\nThe content is not sound; mend it first, so that what is signed stays.`)
else if (asked.length === 0) console.log(signOffReport(states, contentFolder))
else await signAsked()

async function signAsked(): Promise<void> {
  const unknown = asked.filter((id) => id !== 'needed' && !texts.some((text) => text.id === id))
  if (unknown.length > 0)
    return refuse(`There is no text ${unknown.join(', ')}. npm run sign-off lists the ids.`)
  if (!process.stdin.isTTY)
    return refuse('A signature is typed by a person. Run npm run sign-off in a terminal, without a pipe.')
  const waiting = states
    .filter(({ text, state }) => text.isNeeded && state !== 'signed')
    .map(({ text }) => text)
  const chosen = asked.includes('needed') ? waiting : texts.filter(({ id }) => asked.includes(id))
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const signed = await signByHand(chosen, {
    folder: contentFolder,
    date: buildDay(),
    ask: (question) => terminal.question(question),
    show: (line) => console.log(line),
  })
  terminal.close()
  console.log(
    `\n${signed.length} signed in ${contentFolder}/sign-off.yaml${signed.length === 0 ? '' : `: ${signed.join(', ')}`}.`,
  )
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 1
}
