import { expect, test } from 'vitest'
import { checkWithBrand } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { expectProblem, smallContentWith, today } from '@/tests/support/small-content'
import type { Changes } from '@/tests/support/small-content'

async function problemsWith(line: string, changes: Changes = {}): Promise<readonly string[]> {
  const content = smallContentWith({ 'site.yaml': (text) => `${text}${line}\n`, ...changes })
  return problemLines((await checkWithBrand(content, today)).raw.files)
}

test.each([
  ['hues: ["#a3161a"]', '5:8', 'too near to red'],
  ['hues: [blue]', '5:8', 'neither a colour nor degrees'],
  ['logo: true', '5:7', 'there is no file content/own/logo.svg'],
])('site.yaml with %s is refused at its place', async (line, place, message) => {
  expectProblem(await problemsWith(line), `site.yaml:${place}`, message)
})

test('a logo that cannot be used is refused in words', async () => {
  expectProblem(
    await problemsWith('logo: true', { 'own/logo.svg': '<html></html>' }),
    'site.yaml:5:7',
    'content/own/logo.svg: ',
  )
})

test('a hue and a logo that work are in order', async () => {
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#00594f"/></svg>'
  expect(await problemsWith('hues: ["#00594f"]\nlogo: true', { 'own/logo.svg': logo })).toEqual([])
})
