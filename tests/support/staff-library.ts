import { libraryIn } from '@/lib/library/door'

/** The English library as it is published, with its catalogue for staff. */
export const englishLibrary = libraryIn('en')
