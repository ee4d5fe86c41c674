import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { exists } from '@/lib/export/file-tree'

/** Where the folder that was published before waits while the new one takes its place. */
export function formerFolder(published: string): string {
  return join(dirname(published), `.${basename(published)}-former`)
}

/** Puts back what a broken run left half done: a published folder that was moved aside and never replaced. */
export async function recoverFolder(published: string): Promise<void> {
  const former = formerFolder(published)
  if (!(await exists(former))) return
  if (await exists(published)) await rm(former, { recursive: true })
  else await rename(former, published)
}

/** Puts a finished folder in the place of the published one; when that fails the old one is back. */
export async function swapFolder(finished: string, published: string): Promise<void> {
  const former = formerFolder(published)
  const hadOne = await exists(published)
  if (hadOne) await rename(published, former)
  try {
    await rename(finished, published)
  } catch (error) {
    if (hadOne) await rename(former, published)
    throw error
  }
  if (hadOne) await rm(former, { recursive: true })
}
