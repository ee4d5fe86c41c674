/** Pages that are built but stand in no sitemap and no menu. Each carries `noindex`. */
export const unlistedAddresses: readonly string[] = [
  // What a server shows for an address that does not exist.
  '/404.html',
  // For people who build with the program-structure component.
  '/program/gallery/',
]
