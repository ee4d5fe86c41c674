import { expect, test } from 'vitest'
import { bodyLine } from '@/tests/support/article-text'
import { expectCase, judged } from '@/tests/support/planted-articles'
import { expectProblem, placeOf, problemsOf, replaced } from '@/tests/support/small-content'

const sixth = `${bodyLine}:6`
const good =
  '[a](/) [b](/help/) [c](/help/#overdose) [d](#main) [e](https://findtreatment.gov/) [f](#a-heading) [g](/program/day/)'

test.each(
  judged([
    ['links to pages, headings, parts of the layout and the web are allowed', { body: good }],
    [
      'a link to a missing page',
      { body: 'Read [more](/start/nowhere/).' },
      sixth,
      'there is no page /start/nowhere/',
      'with the slash at its end',
    ],
    ['a link without its slash', { body: 'Read [more](/help).' }, sixth, 'there is no page /help;'],
    [
      'a link to a missing heading',
      { body: 'Read [more](/help/#nothing).' },
      sixth,
      '/help/ has no heading #nothing; it has overdose, ',
    ],
    [
      'a link to a missing heading of its own page',
      { body: 'Read [more](#nothing).' },
      sixth,
      'has no heading #nothing; it has a-heading',
    ],
    [
      'a link to a box that does not stand there',
      { body: 'Read [more](/help/#danger-overdose).' },
      sixth,
      'has no heading #danger-overdose',
    ],
    ['a telephone link', { body: 'Call [us](tel:988).' }, sixth, 'write the number itself'],
    [
      'a link without encryption',
      { body: 'Read [more](http://www.weather.gov/).' },
      sixth,
      'https://',
      'found http://www.weather.gov/',
    ],
    [
      'a link with a doubled slash',
      { body: 'Read [more](https://www.weather.gov//safety).' },
      sixth,
      'one slash at a time (found https://www.weather.gov//safety)',
    ],
    [
      'a link with a space in it',
      { body: 'Read [more](<https://www.weather.gov/a b>).' },
      sixth,
      'without spaces',
    ],
    [
      'a link by reference',
      { body: 'Read [more][it].\n\n[it]: /nowhere/' },
      `${bodyLine + 2}:1`,
      'there is no page /nowhere/',
    ],
  ]),
)('$name', expectCase)

test('the questions of the first page, and the quick links of the menu, lead to what exists', () => {
  const home = 'en/home.yaml'
  expectProblem(
    problemsOf({ [home]: replaced('/help/#overdose', '/help/#overdoses') }),
    `${home}:${placeOf(home, '/help/#overdose')}`,
    '/help/ has no heading #overdoses; it has overdose',
  )
  expectProblem(
    problemsOf({ [home]: replaced('to: /start/', 'to: /begin/') }),
    `${home}:${placeOf(home, '/start/')}`,
    'there is no page /begin/',
  )
})

test('a link may lead to the box on a danger that its page carries', () => {
  const link = { 'en/home.yaml': replaced('/help/#overdose', '/help/#danger-overdose') }
  const block = '\n\n<SafetyBlock danger="overdose" />'
  const help = { 'en/service-pages/help.mdx': replaced('Stay.', `Stay.${block}`) }
  const problems = (files: Parameters<typeof problemsOf>[0]) =>
    problemsOf(files).filter((line) => line.includes('#danger-overdose'))
  expect(problems({ ...link, ...help })).toEqual([])
  expect(problems(link)).not.toEqual([])
})
