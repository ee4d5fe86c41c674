import { expect, test } from 'vitest'
import { readRawContent } from '@/lib/content/raw/read-raw'
import { textUnits } from '@/lib/check/text-units'
import type { Danger } from '@/lib/content/schema/topics'

/** The text of each block as a reader meets it: title and body, in one line. */
const blocks = new Map(
  readRawContent('content')
    .documents.filter(({ kind }) => kind === 'SafetyBlock')
    .map((document) => [
      document.file.stem ?? '',
      textUnits(document)
        .filter(({ role, path }) => role !== 'data' || path[0] === 'title')
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    ]),
)

/** What each block has to say, from the safety rules of the project: the requirement, not a description of the text. */
const demands: Readonly<Record<Danger, readonly (readonly [what: string, words: RegExp])[]>> = {
  stopping: [
    ['stopping and cutting down', /stop or cut down/i],
    ['alcohol', /\balcohol\b/i],
    ['the pills by name', /Xanax, Klonopin, Ativan(?:,| or|, or) Valium/],
    ['seizures', /seizures/],
    ['it can kill, even if you feel fine today', /can kill, even if you feel fine today/],
    [
      'talk with a doctor or nurse before anything changes',
      /Talk with a doctor or nurse before you change anything/,
    ],
    ['no doctor: the program', /No doctor\?.*\bprogram\b/],
    ['no doctor: the national helpline', /No doctor\?.*1-800-662-4357/],
    ['no doctor: an emergency room', /No doctor\?.*emergency room/],
    ['do not stop suddenly while you wait', /Do not stop suddenly while you wait/],
  ],
  'already-stopped': [
    ['stopped, cut down or ran out', /already stopped, cut down or ran out/i],
    ['even some days ago', /even if you stopped some days ago/],
    ['medical help today', /Get medical help today/],
    ['even if you feel well', /even if you feel well/],
    ['911', /Call 911/],
    ['a seizure', /seizure/],
    ['confusion', /confusion/],
    ['seeing, hearing or feeling what is not there', /seeing, hearing or feeling things that are not there/],
    ['fever with bad shaking', /fever with bad shaking/],
    ['pills: no day when it is over', /nobody can name a day/],
    ['not alone, and no second stop', /Do not stay alone, and do not stop the rest/],
    ['fainting', /fainting/],
    ['chest pain', /chest pain/],
    ['vomiting that will not stop', /vomiting that will not stop/],
    ['do not drive yourself', /Do not drive yourself/],
    ['988 and helplines cannot treat withdrawal', /988 and helplines cannot treat withdrawal/],
  ],
  'opioids-after-a-break': [
    ['after any break the old amount can kill', /after any break,? the old amount can kill/i],
    ['keep naloxone near', /Keep naloxone(?: \(Narcan\))? near/i],
    ['methadone and buprenorphine go on', /Do not stop methadone or buprenorphine without/],
    ['who decides', /without (?:the doctor who gives it to you|the doctor or nurse who prescribes it)/],
  ],
  overdose: [
    ['911', /Call 911/],
    ['naloxone', /Give naloxone/],
    ['say where you are', /Say where you are/],
    [
      'on the back, deep into the nose, all the way',
      /on the back.*Tip deep into one side of the nose, press all the way/,
    ],
    ['the spray is not tested', /Do not test the spray/],
    ['a new spray in the other side', /new spray in the other side of the nose/],
    ['breathing', /rescue breaths/],
    ['stay', /Stay\./],
    ['the signs: will not wake up', /will not wake up/],
    ['the signs: breathing', /Slow or no breathing/],
    ['the signs: color', /blue, gray or purple/],
  ],
  suicide: [
    ['988, call or text', /Call or text 988/],
    ['911 when it may be now, first', /may act on it now, call 911.*Call or text 988/],
    ['guns and pills away', /keep guns and pills away/],
  ],
  'unsafe-home': [
    ['911 first', /In danger now\? Call 911/],
    ['the hotline', /1-800-799-7233/],
    ['a text to it', /text START to 88788/],
    ['what the phone shows', /what a phone can show/],
  ],
  pregnancy: [
    ['do not stop suddenly', /Do not stop .*suddenly/],
    ['care today', /Get care today/],
  ],
}

const cases = Object.entries(demands).flatMap(([danger, wanted]) =>
  wanted.map(([what, words]) => ({ danger, what, words })),
)

test.each(cases)('the block on $danger says: $what', ({ danger, words }) => {
  expect(blocks.get(danger)).toMatch(words)
})

test('no block names a dose, a schedule or a level of care', () => {
  for (const text of blocks.values()) expect(text).not.toMatch(/\b\d+ ?mg\b|\btaper|\byou need an IOP\b/i)
})
