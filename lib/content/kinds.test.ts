import { expect, test } from 'vitest'
import { kindOfFile } from '@/lib/content/kinds'

test.each([
  ['en/articles/start/what-an-iop-is.mdx', 'Article'],
  ['en/sections/start.mdx', 'Section'],
  ['en/service-pages/help.mdx', 'ServicePage'],
  ['en/safety/overdose.mdx', 'SafetyBlock'],
  ['en/home.yaml', 'Home'],
  ['en/pictures/the-room.yaml', 'Picture'],
  ['en/packets/court.yaml', 'Packet'],
  ['en/words/frame.yaml', 'Words'],
  ['programs/day.yaml', 'Program'],
  ['site.yaml', 'Site'],
  ['help-lines.yaml', 'HelpLines'],
])('%s is a file of the kind %s', (path, kind) => {
  expect(kindOfFile(path)).toBe(kind)
})

test.each([
  'en/articles/loose.mdx',
  'en/articles/start/deep/x.mdx',
  'en/articles/start/x.md',
  'en/articles/start/x.mdx.bak',
  'english/articles/start/x.mdx',
  'en/safety/overdose.yaml',
  'programs/day.yml',
  'en/words/deep/frame.yaml',
  'en/site.yaml',
  'site.yml',
  'x.mdx',
  '',
])('%s is in no known place', (path) => {
  expect(kindOfFile(path)).toBeUndefined()
})
