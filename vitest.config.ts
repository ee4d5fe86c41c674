import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}', 'tests/{content,look,report}/**/*.test.ts'],
          testTimeout: 30_000,
          // Pure modules: a fresh world for each file would cost three times the time.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        // The built site in a real browser; tests/run.ts builds and serves it first.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
