import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { problemLines } from '@/lib/check/print'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { smallContent } from '@/tests/support/small-content'

const path = 'programs/day.yaml'
const text = smallContent.get(path)?.replace('name: Day track', 'name: Día track') ?? ''

/** A folder with one file. */
function folderWith(bytes: Uint8Array | string, at = path): string {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(dirname(join(folder, at)), { recursive: true })
  writeFileSync(join(folder, at), bytes)
  return folder
}

function read(folder: string) {
  const { files, documents } = readRawContent(folder)
  const problems = problemLines(files).map((one) => one.slice(folder.length + 1))
  const { data, yaml } = documents[0] ?? {}
  return { problems, data, place: yaml?.placeOf(['name']) }
}

test.each([
  ['as UTF-8', text],
  ['with a byte order mark', `\u{feff}${text}`],
  ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
  ['without a last line end', text.trimEnd()],
])('a file %s is read, and all of it is there', (_, saved) => {
  expect(read(folderWith(saved))).toMatchObject({
    problems: [],
    data: { name: 'Día track' },
    place: { line: 2, column: 7 },
  })
})

test.each([
  ['in Latin-1', Buffer.from(text, 'latin1'), '2:8', 'in another encoding than UTF-8'],
  ['in UTF-16', Buffer.from(`\u{feff}${text}`, 'utf16le'), '1:1', 'as UTF-16'],
  ['in UTF-16 without a mark', Buffer.from(text, 'utf16le'), '1:1', 'as UTF-16'],
])('a file %s is refused, and nothing more is said of it', (_, saved, place, name) => {
  expect(read(folderWith(saved)).problems).toEqual([
    expect.stringMatching(new RegExp(`^${path}:${place}  this file is saved ${name}.* save it as UTF-8$`)),
  ])
})

test('line ends of old computers, and characters that no page shows, are refused each at its place', () => {
  const bad = text
    .replace('who: adult\n', 'who: adult\r')
    .replace('name: Start', 'name: Sta\u200brt')
    .replace('You learn', 'You\u0000 learn')
  expect(read(folderWith(bad)).problems).toEqual(
    expect.arrayContaining([
      expect.stringContaining('4:11  this line ends as on computers of last century (CR)'),
      expect.stringContaining(':14  found U+200B: nobody sees this character; delete it'),
      expect.stringContaining('found U+0000: this is a control character'),
    ]),
  )
})

test('a character that only its number shows is refused too', () => {
  const bad = text.replace('name: Start', 'name: "Sta\\ud83drt"').replace('Day', 'Day')
  const { problems } = read(folderWith(bad))
  expect(problems).toEqual([
    expect.stringContaining('phases.0.name: found U+D83D: this is one half of a character'),
  ])
})

test('a link to a file or a folder elsewhere is refused', () => {
  const folder = folderWith(text)
  symlinkSync(join(folder, path), join(folder, 'programs/evening.yaml'))
  symlinkSync(join(folder, 'programs'), join(folder, 'own'))
  symlinkSync(join(folder, 'nowhere'), join(folder, '.DS_Store'))
  expect(read(folder).problems).toEqual([
    'own:1:1  this is a link to another place on this computer; put the file itself here',
    'programs/evening.yaml:1:1  this is a link to another place on this computer; put the file itself here',
  ])
})
