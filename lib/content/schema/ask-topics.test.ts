import { expect, test } from 'vitest'
import { askTopicNames, askTopics } from '@/lib/content/schema/ask-topics'
import { askIds } from '@/lib/content/schema/local'

test('each question stands in one topic', () => {
  const placed = askTopicNames.flatMap((name) => askTopics[name])
  expect(placed.toSorted()).toEqual(askIds.toSorted())
})
