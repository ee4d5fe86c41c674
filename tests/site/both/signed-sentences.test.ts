import { expect, test } from 'vitest'
import { checkContent } from '@/lib/check/check'
import { collectedWords } from '@/lib/sign-off/collected-words'
import { signableTexts } from '@/lib/sign-off/signable-texts'
import { textsIn } from '@/lib/sign-off/frame-sentences'
import { allowedSentences } from '@/tests/site/allowed-sentences'
import { pages } from '@/tests/site/built-pages'
import { expectNone, testEveryPage } from '@/tests/site/every-page'
import { printedSentences } from '@/tests/site/printed-sentences'

const { collections, sources } = checkContent(process.env.CONTENT_DIR ?? 'content', '2026-11-30')
const texts = collections.flatMap((one) => signableTexts(one, sources)).map(({ text }) => text)
// Longer ones are sentences, and have to be signed.
const labels = collections
  .flatMap(({ of }) => textsIn(collectedWords(of)?.labels))
  .filter((text) => text.split(/\s+/).length < 7)
const isAllowed = allowedSentences({ texts, labels })

/** Pages whose sentences nobody signs, each with the reason. */
const unsigned: Readonly<Record<string, string>> = {
  '/program/gallery/':
    'made-up weeks for people who build with the component, on a page that is listed nowhere',
}

testEveryPage('every sentence of seven words or more stands in a text that is signed', ({ address, dom }) =>
  address in unsigned
    ? []
    : [...new Set(printedSentences(dom))]
        .filter((sentence) => !isAllowed(sentence))
        .map((sentence) => `prints, and no signature covers it: ${sentence}`),
)

test('pages that nobody signs are there, and are listed nowhere', () => {
  const isKeptAway = ({ dom }: (typeof pages)[number]) =>
    dom.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex') === true
  const open = Object.keys(unsigned).filter(
    (address) => !pages.some((page) => page.address === address && isKeptAway(page)),
  )
  expectNone(open)
})

test.each([
  ['a claim', 'Group cures ninety-seven of all people who come to it.', false],
  [
    'a signed sentence with a claim behind it',
    'It is not treatment, so its hours do not count, and cures all who come.',
    false,
  ],
  ['a claim between labels', 'Group, works best for all the people here, Monday.', false],
  [
    'a claim in front of what a template says',
    'Treatment always works: checked against its sources on November 21, 2026.',
    false,
  ],
  ['a signed sentence without its denial', 'Stop a medicine without the person who prescribes it.', false],
  ['a signed sentence', 'Its time does not count as treatment.', true],
  ['the words of a template with its day', 'Checked against its sources on November 21, 2026.', true],
  ['labels and a time in a row', 'Group, Monday, 6 to 8 pm, every other week, optional', true],
  ['a label', 'Group cures most people', true],
])('%s is judged right', (_, sentence, isRight) => {
  const given = { texts: [...texts, 'Group | Monday | 6 to 8 pm | optional'], labels }
  expect(allowedSentences(given)(sentence)).toBe(isRight)
})
