import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { PictureData } from '@/lib/content/schema/pictures'
import { bodyLine } from '@/tests/support/article-text'
import { expectProblem, problemsOf, replaced } from '@/tests/support/small-content'
import type { Changes } from '@/tests/support/small-content'
import { smallPictures } from '@/tests/support/small-pictures'

const article = 'en/articles/start/a.mdx'
const file = (id: string) => `en/pictures/${id}.yaml`
const body = 'It is nine words long and that is enough.'

/** A picture with changed fields, which an article shows. */
function shown(picture: PictureData, fields: object = {}, id = 'made'): Changes {
  return {
    [file(id)]: stringify({ ...picture, ...fields }),
    [article]: replaced(body, `${body}\n\n<Picture id="${id}" />`),
  }
}

test.each(Object.values(smallPictures))('a sound picture of the kind $kind is taken', (picture) => {
  const sound = picture.kind === 'dots' ? { sources: ['guide24', 'review20'] } : {}
  expect(problemsOf(shown(picture, sound))).toEqual([])
})

test('a picture that nobody has written is told where it is asked for, with those that there are', () => {
  const problems = problemsOf({
    ...shown(smallPictures.circle),
    [article]: replaced(body, `${body}\n\n<Picture id="made" />\n\n<Picture id="mad" />`),
  })
  expectProblem(problems, `${article}:${bodyLine + 5}:1`, 'there is no picture mad', 'the pictures are made')
})

test('a picture that no page shows is told', () => {
  const { [article]: _unchanged, ...alone } = shown(smallPictures.circle)
  expectProblem(problemsOf(alone), `${file('made')}:1:1`, 'no page shows this picture')
})

test('the numbers of the dots stand in what their source says', () => {
  const problems = problemsOf(shown(smallPictures.dots, { to: 20, between: 'It may be more.' }))
  expectProblem(problems, `${file('made')}:7:5`, 'the number 20 is not in what its source says', 'guide24')
})

test('a number in the words of a picture stands in what the sources of its part say', () => {
  const steps = smallPictures.steps.steps.map((step) => ({ ...step, text: 'It took 77 days.' }))
  const problems = problemsOf(shown(smallPictures.steps, { steps }))
  expect(problems).toHaveLength(3)
  for (const problem of problems) expect(problem).toContain('the number 77 is not in what its source says')
})

test('what a part of a picture says rests on the sources of that part, wherever it stands', () => {
  const steps = [...smallPictures.steps.steps].map((step) => ({
    ...step,
    text: 'Of 16 trials, most are small.',
  }))
  const withSources = steps.map((step) => ({ ...step, sources: ['review20'] }))
  expect(problemsOf(shown(smallPictures.steps, { steps: withSources }))).toEqual([])
})

test('a picture without a source says what it rests on', () => {
  const problems = problemsOf(shown(smallPictures.circle, { sources: [] }))
  expectProblem(problems, `${file('made')}:2:10`, 'name a source, or say under basis')
})

test('the words of a picture are words of the page: a danger in them asks for its block', () => {
  const problems = problemsOf(shown(smallPictures.circle, { text: 'Someone took an overdose.' }))
  expectProblem(problems, `${article}:${bodyLine + 3}:1`, '"overdose" touches the danger overdose')
})

test('what the summary says may stand in a picture', () => {
  const changes = shown(smallPictures.circle, { text: 'Here is Karlsruhe.' })
  const problems = problemsOf({
    ...changes,
    [article]: (before) =>
      before
        .replace(/^summary: .*$/m, 'summary: A short page that names one town, Karlsruhe, and says no more.')
        .replace(body, `${body}\n\n<Picture id="made" />`),
  })
  expect(problems).toEqual([])
})

test('with a band each point says its danger', () => {
  const points = smallPictures.timeline.points.map(({ danger: _danger, ...point }) => point)
  const problems = problemsOf(shown(smallPictures.timeline, { points }))
  expectProblem(problems, `${file('made')}:8:3`, 'with a band each point says its danger')
})

test('two numbers of dots need words for those between', () => {
  const problems = problemsOf(shown(smallPictures.dots, { between: undefined }))
  expect(problems.join()).toContain('two different numbers, the lower one first')
})
