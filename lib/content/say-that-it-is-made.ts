import { writeFileSync } from 'node:fs'

/**
 * For contentlayer.config.ts: writes down that Contentlayer has made something, when all of it is there.
 * lib/library/read-generated.ts imports the file, so that in writing mode Next draws the page again.
 */
export function sayThatItIsMade() {
  writeFileSync('.contentlayer/made.json', JSON.stringify({ at: Date.now() }))
  return Promise.resolve()
}
