/** Ids that the layout puts on every page; a text may link to them. */
export const layoutAnchors: readonly string[] = ['main', 'help-now']

/** Ids of the layout that stand on some pages only. */
const partsOfPages: readonly string[] = [
  'draft',
  'help-now-title',
  'in-one-minute',
  'read-first',
  'on-this-page',
  'good-to-ask',
  'read-next',
  'sources',
  'what-changed',
  'pages',
  'numbers',
]

/** True for an id that the layout uses itself: a heading with it would stand twice on its page. */
export function isLayoutId(id: string): boolean {
  return layoutAnchors.includes(id) || partsOfPages.includes(id) || /^(?:danger|source)-/.test(id)
}
