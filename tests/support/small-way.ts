const waySteps = ['call', 'talk', 'start', 'after'] as const

/** The whole way of the small guide, in four steps. */
export const wayFile = [
  '---',
  'title: The way',
  'navTitle: The way',
  'summary: A short way of one made-up guide, which says nothing at all.',
  'topics: []',
  'steps:',
  ...waySteps.map((id) => `  - { id: ${id}, scene: walk }`),
  'checked: 2026-11-21',
  '---',
  '',
  ...waySteps.flatMap((id) => [`## Step ${id} {/* #${id} */}`, '', `Go on to ${id}.`, '']),
].join('\n')
