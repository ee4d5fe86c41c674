import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

/** Whom a track is for and where it meets, in one short sentence. */
export function WhoAndWhere({ program, words }: { program: Program; words: ProgramWords }) {
  return `${words.who[program.who]}, ${words.settings[program.setting]}.`
}
