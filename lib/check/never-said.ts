import type { Collection } from '@/lib/content/raw/collection'

/** Words of a language that tell what the guide is about: none stands where others may look, as on a locked phone. */
export function neverSaid({ of }: Pick<Collection, 'of'>): readonly string[] {
  return of('Words').flatMap(({ data }) => (data.group === 'forms' ? data.words.sms.never : []))
}
