import { afterAll, beforeAll } from 'vitest'
import { startServer } from '@/lib/export/serve/server'
import { root } from '@/tests/site/built-pages'

/** Serves the folder to the tests of one file. The address is known once its tests run. */
export function serveSite(): { readonly url: string } {
  let server: Awaited<ReturnType<typeof startServer>> | undefined
  beforeAll(async () => {
    server = await startServer({ root, port: 0 })
  })
  afterAll(() => server?.close())
  return {
    get url() {
      if (!server) throw new Error('The site is served while tests run; read its url inside a test.')
      return server.url
    },
  }
}
