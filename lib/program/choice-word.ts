import { code, slugForm } from '@/lib/words/fields'

/** The word by which sessions of one choice belong together; people write a name there. */
export const choiceWord = code(
  slugForm,
  'write the one word that all sessions of the choice share, in small letters, like choice: tuesday; what one of them is called stands beside it, like name: Morning group',
)
