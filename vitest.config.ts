import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }

/** What both forms of the site must hold: pages, links, heads, headers, weights, structure, and the views of chosen pages. */
const inBothForms = [
  'addresses',
  'budgets',
  'every-view',
  'headers',
  'html',
  'lighthouse',
  'links',
  'metadata',
  'phone',
  'published',
  'signed-sentences',
  'structure',
]

export default defineConfig({
  resolve: { alias },
  test: {
    // By itself vitest leaves one core free: on two, that is half of them.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.{ts,tsx}',
            'components/**/*.test.{ts,tsx}',
            'tests/{content,support,report}/**/*.test.ts',
          ],
          // Some start commands of ours, on machines that are busy.
          testTimeout: 120_000,
          // Pure modules: a fresh world for each file would cost three times the time.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        // The built site in a real browser; tests/run.ts builds it first.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Reading all pages takes seconds; files that share a worker share what was read.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        // The same of a published guide, of a made-up hospital: tests/fixtures/publishers. tests/run.ts builds it first.
        test: {
          name: 'published',
          include: inBothForms.map((name) => `tests/site/${name}.test.ts`),
          env: { SITE_ROOT: '.publishers/out/harbor', CONTENT_DIR: '.publishers/content/harbor' },
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // As for the site.
          isolate: false,
        },
      },
    ],
  },
})
