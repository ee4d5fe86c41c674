import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AskBox } from '@/components/article/ask-box'
import type { AskContext } from '@/components/article/text-context'
import { LocalFacts } from '@/components/service-pages/local-facts'
import type { Local } from '@/lib/content/schema/local'
import { englishFacts, englishLocal } from '@/tests/support/english'

const { words, asks } = englishLocal
const checked = '2026-11-02'
const all: Local = {
  'medicine-policy': { text: 'You keep your medicine. Questions: 1-555-555-0142.', checked },
  'phone-policy': { text: 'Phones stay on silent.', checked, until: '2026-11-10' },
  address: { lines: ['12 Example Street', 'Anytown'], checked },
  mistakes: { email: 'guide@example.org', checked },
  notices: { privacy: 'https://example.org/privacy', checked },
}

function context(local: Local): AskContext {
  return {
    words: { local: words },
    asks,
    saidOf: englishFacts(local),
    programName: 'Harbor House',
    publisher: 'Harbor House',
    locale: 'en-US',
    today: '2026-11-22',
  }
}

const box = (local: Local, id: string) => renderToStaticMarkup(<AskBox context={context(local)} id={id} />)
const facts = (local: Local) => renderToStaticMarkup(<LocalFacts context={context(local)} local={local} />)

test('what the program says stands with its name and day, and its number can be dialled', () => {
  const html = box(all, 'medicine-policy')
  expect(html).toContain('<strong>At Harbor House:</strong> You keep your medicine.')
  expect(html).toContain('<a class="tel" href="tel:+15555550142">1-555-555-0142</a>')
  expect(html).toContain('Checked with the program on November 2, 2026.')
  expect(html).not.toContain(words.ask)
})

test('a fact past its date asks the reader to confirm', () => {
  expect(box(all, 'phone-policy')).toContain(
    'Last checked with the program on November 2, 2026. Ask to confirm.',
  )
})

test('where the program has not said it, the question stands with what a good answer sounds like', () => {
  const ask = asks.find(({ id }) => id === 'parking')
  const html = box(all, 'parking').replaceAll('&#x27;', "'")
  expect(html).toContain('Harbor House has not answered this here yet.')
  expect(html).toContain(`<strong>${words.ask}</strong> ${ask?.question ?? 'missing'}`)
  expect(html).toContain(`<strong>${words.good}</strong> ${ask?.goodAnswer ?? 'missing'}`)
})

test('a question that nobody wrote stops the build', () => {
  expect(() => box(all, 'weather')).toThrow('asks.yaml of this language has no such question')
})

test('the page of all facts shows some of them, or none', () => {
  const some = facts(all)
  expect([...some.matchAll(/<h2[^>]*>([^<]+)</g)].map((match) => match[1])).toEqual([
    'Where it is',
    'Medicines',
    'Phones',
    words.mistakes,
    words.notices,
  ])
  expect(some).toContain('href="mailto:guide@example.org"')
  expect(some).toContain('href="https://example.org/privacy" rel="noreferrer"')
  expect(facts({})).toBe('')
})
