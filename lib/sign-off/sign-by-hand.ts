import { sign, type Signer } from '@/lib/sign-off/sign'
import type { SignableText } from '@/lib/sign-off/signable-texts'

/** Asks one question and gives what a person typed. */
export type AskPerson = (question: string) => Promise<string>

/** Lets a clinician sign texts, each after reading it; answers come from a person alone. Gives the ids that were signed. */
export async function signByHand(
  texts: readonly SignableText[],
  { folder, date, ask, show }: { folder: string; date: string; ask: AskPerson; show: (line: string) => void },
): Promise<readonly string[]> {
  show(`${texts.length} to read. Only the clinician who has read a text signs it. An empty answer ends without signing.`)
  const signer = await askSigner(ask)
  if (signer === undefined) return []
  const signed: string[] = []
  for (const text of texts) {
    show(`\n${'='.repeat(72)}\n${text.text}${'='.repeat(72)}`)
    const answer = await ask(`Have you read every word above, and does it hold for your patients? Type "I sign ${text.id}": `)
    if (answer.trim() !== `I sign ${text.id}`) {
      show(`${text.id} is not signed.`)
      continue
    }
    sign(folder, text, signer, date)
    signed.push(text.id)
  }
  return signed
}

async function askSigner(ask: AskPerson): Promise<Signer | undefined> {
  const name = (await ask('Your full name: ')).trim()
  const license = name === '' ? '' : (await ask('Your license (kind, number, state): ')).trim()
  const role = license === '' ? '' : (await ask('Your role in the program, like Medical director: ')).trim()
  return role === '' ? undefined : { name, license, role }
}
