import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { exists } from '@/lib/export/file-tree'
import { siteHandler } from '@/lib/export/serve/site-handler'
import type { Handler } from '@/lib/export/serve/site-handler'

/** The folder to serve and the port (0 to 65535; 0 takes a free one). */
export type ServerOptions = { readonly root: string; readonly port: number }
/** A running server: its address without a slash at the end, and how to stop it. */
export type RunningServer = { readonly url: string; readonly close: () => Promise<void> }

/** A reason not to start that the person at the keyboard can mend. */
export class ServeProblem extends Error {}

/** Serves a finished folder to this machine alone. */
export async function startServer({ root, port }: ServerOptions): Promise<RunningServer> {
  if (!(await exists(join(root, '_headers')))) {
    throw new ServeProblem('There is no finished site in out/ yet. Make it with: npm run build')
  }
  const handler = await siteHandler(root)
  const first = await listen(handler, port, '127.0.0.1')
  const taken = portOf(first)
  // Some systems read “localhost” as ::1 first; another program there would answer in our place.
  const second = await listen(handler, taken, '::1').catch(async (error: unknown) => {
    if (port === 0 || !(error instanceof ServeProblem)) return undefined
    await close(first)
    throw error
  })
  const servers = second ? [first, second] : [first]
  return {
    url: `http://localhost:${taken}`,
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

function listen(handler: Handler, port: number, host: string): Promise<Server> {
  const server = createServer(handler)
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new ServeProblem(portTaken(port)) : error)
    })
    server.listen(port, host, () => resolve(server))
  })
}

function portTaken(port: number): string {
  const other = port === 3001 ? 3002 : 3001
  return `Port ${port} is in use by another program. Take another one: PORT=${other} npm start`
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
