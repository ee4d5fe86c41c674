import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

// Packages as they ship. By itself vitest takes the builds that are made for those who develop them: the parsers of
// texts check themselves at each step there, and React notes the place of each element.
Object.assign(process.env, { NODE_ENV: 'production' })

const alias = { '@': import.meta.dirname }
const oxc = { jsx: { development: false } }

/** The built site in a real browser. Reading all pages takes seconds; files that share a worker share what was read. */
const builtSite = { testTimeout: 600_000, hookTimeout: 600_000, isolate: false }

/** Small files that take long, the longest first: what begins late leaves a core idle at the end. */
const long = [
  'both/every-page.test.ts',
  'site/article/on-paper.test.ts',
  'forms/round-trip.test.ts',
  'site/staff.test.ts',
  'site/keyboard.test.ts',
  'site/search.test.ts',
  'site/packets.test.ts',
]

/**
 * By itself vitest begins with the file that took longest, and in a fresh clone, where it remembers nothing, with the
 * biggest.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = long.findIndex((end) => moduleId.endsWith(end))
      return place === -1 ? long.length : place
    }
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    // By itself vitest leaves one core free: on two, that is half of them.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.{ts,tsx}',
            'components/**/*.test.{ts,tsx}',
            'tests/{cases,content,gate,house,support}/**/*.test.ts',
          ],
          setupFiles: ['tests/support/seed.ts'],
          // Random tests take seconds, and some tests start commands of ours: ten times as long on a machine that is busy.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Pure modules: a fresh world for each file would cost three times the time.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        // The guide that ships. `npm run build` makes it.
        test: { ...builtSite, name: 'site', include: ['tests/site/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        // A guide in two languages, which the tests build themselves.
        test: { ...builtSite, name: 'languages', include: ['tests/languages/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        // The published guide of a made-up hospital. `npm run publishers -- harbor` makes it.
        test: {
          ...builtSite,
          name: 'published',
          include: ['tests/site/both/*.test.ts'],
          env: { SITE_ROOT: '.publishers/out/harbor', CONTENT_DIR: '.publishers/content/harbor' },
        },
      },
    ],
  },
})
