/** The address of an article: the section's id and the file's name. */
export function articleAddress(section: string, slug: string): string {
  return `/${section}/${slug}/`
}

/** The address of a section's front page. */
export function sectionAddress(section: string): string {
  return `/${section}/`
}

/** The address of a program's page. */
export function programAddress(id: string): string {
  return `/program/${id}/`
}

/** The address of a program's one-page sheet for paper. */
export function programSheetAddress(id: string): string {
  return `${programAddress(id)}sheet/`
}

/** The address of a program as plain text, for an e-mail. */
export function programTextAddress(id: string): string {
  return `/program/${id}.txt`
}

/** The page on which people lay their own week beside the tracks. Its id is reserved in lib/program/schema.ts. */
export const fitAddress = '/program/fit/'

/** The address of a page that is neither article nor section. The page for unknown addresses has a file instead. */
export function servicePageAddress(id: string): string {
  return id === 'not-found' ? '/404.html' : `/${id}/`
}

/** The address of a publisher's own page: the name of its file. */
export function ownPageAddress(slug: string): string {
  return `/${slug}/`
}

/** The whole address, as search engines and e-mails need it. `canonical` has no slash at its end. */
export function absoluteAddress(canonical: string, address: string): string {
  return `${canonical}${address}`
}
