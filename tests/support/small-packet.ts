/** A packet of the small guide, below content/. Its words are made up. */
export const packetPath = 'en/packets/one.yaml'

/** Sound as it stands; tests change lines of it. */
export const packetText = [
  'title: One situation',
  'summary: A short packet of one made-up guide, which says nothing at all.',
  'order: 1',
  'opening:',
  '  - Read on when you like.',
  'topics: [stopping]',
  'pages:',
  '  - { id: a, why: It comes first. }',
  '  - { id: b, why: It comes next. }',
  'mail:',
  '  - One line.',
  '  - Another line.',
  '  - A third line.',
  'messages:',
  '  - { when: day-0, text: Good to talk with you., page: a }',
  '  - { when: day-7, text: We are still here., page: b }',
  'sources: []',
  'basis: It is made for tests alone.',
  'checked: 2026-11-21',
  '',
].join('\n')
