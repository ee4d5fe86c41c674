import type { TextContext } from '@/components/article/text-context'

/** What a picture has to know of the page around it. */
export type PictureContext = Pick<TextContext, 'pictures' | 'programs' | 'sources' | 'words'>
