import type { SearchFile } from '@/lib/search/search-file'

/** Fetches the index. Our own build wrote it, so its form is taken as it is. */
export async function loadSearch(address: string): Promise<SearchFile> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.json()) as SearchFile
}
