import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { presentChromium } from '@/lib/browser/find-chromium'
import { NotPrinted } from '@/lib/export/packets/not-printed'
import { withPrinter } from '@/lib/export/packets/printer'

const limits = { start: 2000, print: 2000, end: 2000 }
const failure = (executable: string, html = 'x') =>
  withPrinter(executable, (print) => print(html), limits).catch((error: unknown) => error)

async function withExecutable<T>(script: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'printer-'))
  const path = join(folder, 'browser')
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return use(path).finally(() => rmSync(folder, { recursive: true }))
}

test('a browser that ends at once is said in one line', async () => {
  const error = await failure('/bin/false')
  expect(error).toBeInstanceOf(NotPrinted)
  expect(String(error)).toMatch(/^NotPrinted: .+$/)
})

test('what the browser said before it ended is in the line', async () => {
  const error = await withExecutable('echo "libnss3.so is missing" >&2\nexit 127', failure)
  expect(String(error)).toMatch(/^NotPrinted: .* libnss3\.so is missing$/)
})

test('a browser that hangs is left after its time', async () => {
  const error = await withExecutable('exec sleep 600', failure)
  expect(String(error)).toMatch(/^NotPrinted: .*2000ms/)
})

const present = presentChromium()
test.skipIf(present === undefined)('a page that hangs in the browser is left after its time', async () => {
  const hanging = '<p>x<script>for(;;);</script>'
  expect(String(await failure(present ?? '', hanging))).toMatch(/^NotPrinted: .*2000ms/)
})
