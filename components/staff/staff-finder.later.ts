/** What finds pieces: loaded when somebody goes into the box, since most come to copy what stands there. */
export { openPieces } from '@/lib/search/find-pieces'
