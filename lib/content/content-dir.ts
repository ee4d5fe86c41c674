import { resolve } from 'node:path'

/** The folder of the content as it was named: content/, or what CONTENT_DIR says (tests use copies). */
export const contentFolder = process.env.CONTENT_DIR ?? 'content'

/** The same as a full path. */
export const contentPath = resolve(contentFolder)
