import { fileOf } from '@/lib/export/file-tree'
import type { WrittenFile } from '@/lib/export/program-files'
import type { Library } from '@/lib/library/library'
import { telephoneLink } from '@/lib/links/telephone'
import { escaped, folded } from '@/lib/program/forms/calendar-lines'

type Parts = Pick<Library, 'local' | 'at'> & {
  readonly words: { readonly pages: { readonly contact: { readonly cardName: string } } }
}

/** The name under which a phone keeps the number, and shows it when the program calls. */
export function cardName({ local, words }: Pick<Parts, 'local' | 'words'>): string {
  return local['contact-card']?.name ?? words.pages.contact.cardName
}

/**
 * The number of the program as a contact card (vCard 3.0, which every phone reads); none without a number. It holds no
 * name of the program: the list of contacts, and the screen on which a call comes in, are seen by others.
 */
export function contactCard(parts: Parts): readonly WrittenFile[] {
  const { local, at } = parts
  if (local.admissions === undefined) return []
  const { number, hours } = local.admissions.phone
  const name = escaped(cardName(parts))
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    // One field of five, as a company has it: it is nobody's family name.
    `N:${name};;;;`,
    `TEL;TYPE=WORK,VOICE:${telephoneLink(number).replace('tel:', '')}`,
    `NOTE:${escaped(hours)}`,
    'END:VCARD',
    '',
  ]
  return [{ path: fileOf(at.contactCard), text: lines.map(folded).join('\r\n') }]
}
