import { stringify } from 'yaml'

export const staffFile = 'en/staff.yaml'

/** The catalogue for staff of a made-up guide: each article among these files, once. */
export function smallStaff(paths: readonly string[]): string {
  const pieces = paths.flatMap((path) => {
    const [, section, slug] = /^en\/articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? []
    return section === undefined || slug === undefined
      ? []
      : [{ ask: 'They ask about it', to: `/${section}/${slug}/` }]
  })
  return stringify({
    title: 'Pieces',
    before: { title: 'Before', lines: ['Ask them.', 'Look twice.', 'Say little.'] },
    first: [{ when: 'They are ill.', then: 'Call them.', links: ['/help/'] }],
    text: 'Here it is',
    groups: [{ title: 'All', pieces: [...pieces, { ask: 'They ask who helps', to: '/help/' }] }],
    sources: [],
    basis: 'It states nothing.',
    checked: '2026-11-21',
  })
}
