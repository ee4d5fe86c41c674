import type { PictureData, PictureKind } from '@/lib/content/schema/pictures'

const common = { title: 'What it shows', sources: ['guide24'], checked: '2026-11-21' }
const readers = (title: string) => ({ title, lines: [`${title} is first.`, `${title} is second.`] })

/** One made-up picture of each kind. */
export const smallPictures: { readonly [K in PictureKind]: Extract<PictureData, { kind: K }> } = {
  steps: {
    ...common,
    kind: 'steps',
    steps: [
      { text: 'Step one.', scene: 'door' },
      { text: 'Step two.', sources: ['review20'] },
      { text: 'Step three.' },
    ],
  },
  storyboard: {
    ...common,
    kind: 'storyboard',
    frames: (['desk', 'papers', 'cup', 'talk-two', 'circle', 'home-evening'] as const).map((scene) => ({
      scene,
      text: `Here is the ${scene}.`,
    })),
  },
  timeline: {
    ...common,
    kind: 'timeline',
    band: 'The wider the band, the greater the danger.',
    points: [
      { when: 'At first', danger: 1, what: 'It begins.' },
      { when: 'Then', danger: 3, what: 'It is at its worst.', todo: 'Get care.', sources: ['review20'] },
      { when: 'Later', danger: 0, what: 'It goes.' },
    ],
  },
  stairs: {
    ...common,
    kind: 'stairs',
    here: 'You are here',
    home: 'You sleep at home',
    stay: 'You stay',
    text: 'Higher is not better.',
  },
  dots: {
    ...common,
    kind: 'dots',
    from: 9,
    to: 16,
    many: 'About 9 of them did.',
    between: 'It may be 16.',
    rest: 'The others did not.',
  },
  circle: { ...common, kind: 'circle', bubble: '“I pass.”', text: 'People sit in a circle.' },
  'who-sees': {
    ...common,
    kind: 'who-sees',
    inside: readers('Inside'),
    withYourOk: readers('With your OK'),
    outside: readers('Outside'),
  },
  compare: { ...common, kind: 'compare', columns: [readers('Left'), readers('Right')] },
  'small-week': { ...common, kind: 'small-week', evening: 'Evening', day: 'Day', text: 'One way of many.' },
}
