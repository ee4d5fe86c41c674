/** Files below content/ that are no documents: lists, which Contentlayer refuses, and .md files for writers and the clinician. */
export const filesOfLists = [
  'sources.json',
  'published.json',
  'redirects.yaml',
  'claims.yaml',
  'asked.yaml',
  'sign-off.yaml',
] as const

/** All of these, as patterns: neither Contentlayer nor the check takes them for documents. */
export const filesOutsideContentlayer = [...filesOfLists, 'STYLE.md', 'OPEN-CHECKS.md'] as const

/** Folders that are no documents: what only this publisher has (logo, ledger, signed texts), and the schemas for editors. */
export const foldersOutsideContentlayer = ['own', 'schemas'] as const

/** The publisher's logo below content/, shown with `logo: true` in site.yaml. */
export const logoFile = 'own/logo.svg'

/** Where addresses that moved are written down: the guide's, and this publisher's own. */
export const movedFiles = ['redirects.yaml', 'own/redirects.yaml'] as const
