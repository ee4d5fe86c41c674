import { beforeAll } from 'vitest'
import { startServer } from '@/lib/export/serve/server'
import type { RunningServer } from '@/lib/export/serve/server'
import { root } from '@/tests/site/built-pages'

/** One for all files of a worker: it packs each page once. It ends with the worker. */
let started: Promise<RunningServer> | undefined

/** Serves the folder to the tests of one file. The address is known once its tests run. */
export function serveSite(): { readonly url: string } {
  let server: RunningServer | undefined
  beforeAll(async () => {
    started ??= startServer({ root, port: 0 })
    server = await started
  })
  return {
    get url() {
      if (!server) throw new Error('The site is served while tests run; read its url inside a test.')
      return server.url
    },
  }
}
