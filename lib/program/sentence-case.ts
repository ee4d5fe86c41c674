import type { ProgramWords } from '@/lib/program/words'

/** The same text with a capital at its start, for words that stand alone or open a sentence. */
export function capital(text: string, { locale }: Pick<ProgramWords, 'locale'>): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
