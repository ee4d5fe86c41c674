import { signerSchema } from '@/lib/content/schema/sign-off'
import { sign } from '@/lib/sign-off/sign'
import type { Signer } from '@/lib/sign-off/sign'
import type { SignableText } from '@/lib/sign-off/signable-texts'

/** Asks one question and gives what a person typed. */
export type AskPerson = (question: string) => Promise<string>

const questions = [
  ['name', 'Your full name: '],
  ['license', 'Your license (kind, number, state): '],
  ['role', 'Your role in the program, like Medical director: '],
] as const

/** Lets a clinician sign texts, each after reading it; answers come from a person alone. Gives the ids that were signed. */
export async function signByHand(
  texts: readonly SignableText[],
  { folder, date, ask, show }: { folder: string; date: string; ask: AskPerson; show: (line: string) => void },
): Promise<readonly string[]> {
  show(
    `${texts.length} to read. Only the clinician who has read a text signs it. To end without signing, leave your name empty; a text is left unsigned by any other words than those asked for.`,
  )
  const signer = await askSigner(ask)
  if (signer === undefined) return []
  const signed: string[] = []
  for (const text of texts) {
    show(`\n${'='.repeat(72)}\n${text.text}${'='.repeat(72)}`)
    const answer = await ask(
      `Have you read every word above, and does it hold for your patients? Type "I sign ${text.id}": `,
    )
    if (answer.trim() !== `I sign ${text.id}`) {
      show(`${text.id} is not signed.`)
      continue
    }
    sign(folder, text, signer, date)
    signed.push(text.id)
  }
  return signed
}

/** Asks until each answer can be written down; an empty one ends. */
async function askSigner(ask: AskPerson): Promise<Signer | undefined> {
  const answers: Record<string, string> = {}
  for (const [field, question] of questions) {
    let answer = (await ask(question)).trim()
    while (answer !== '' && !signerSchema.shape[field].safeParse(answer).success)
      answer = (await ask(`Please write it out. ${question}`)).trim()
    if (answer === '') return undefined
    answers[field] = answer
  }
  return signerSchema.parse(answers)
}
