import { ServeProblem, startServer } from '@/lib/export/serve/server'

const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is “${process.env.PORT}”; allowed: a number from 1 to 65535, as in PORT=3001 npm start`)
  process.exit(1)
}

try {
  const server = await startServer({ root: process.env.OUT_DIR ?? 'out', port })
  console.log(`IOP Guide is at ${server.url}  (stop with Ctrl+C)`)
  const stop = () => void server.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof ServeProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}
