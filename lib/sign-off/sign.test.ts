import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { collect } from '@/lib/content/raw/collection'
import { signOffSchema } from '@/lib/content/schema/sign-off'
import { sign, signedText } from '@/lib/sign-off/sign'
import { signableTexts } from '@/lib/sign-off/signable-texts'

const [text] = signableTexts(collect(readRawContent('content').documents, 'en'), [])
const signer = { name: 'Example Person', license: 'Example 000', role: 'Example director' }

test('a signature is added under those that stand, comments stay, and the words that were read are kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sign-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'sign-off.yaml'), '# Who signed.\nsigned: []\n')
  if (text === undefined) throw new Error('content/ has no text to sign')
  sign(folder, text, signer, '2026-11-20')
  sign(folder, { ...text, id: 'page/help', text: 'Other words.\n' }, signer, '2026-11-21')
  const written = readFileSync(join(folder, 'sign-off.yaml'), 'utf8')
  expect(written).toMatch(/^# Who signed\.\nsigned:\n {2}- id: /)
  const { signed } = signOffSchema.parse(parse(written))
  expect(signed.map(({ id, date }) => [id, date])).toEqual([
    [text.id, '2026-11-20'],
    ['page/help', '2026-11-21'],
  ])
  const [first] = signed
  expect(first === undefined ? '' : signedText(folder, first)).toBe(text.text)
  writeFileSync(join(folder, 'own/signed', `${text.id}.txt`), 'Something else.\n')
  expect(first === undefined ? '' : signedText(folder, first)).toBeUndefined()
})
