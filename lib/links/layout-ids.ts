/** Ids that the layout itself gives, on every page or on some. Components take them from here. */
export const layoutIds = {
  main: 'main',
  draft: 'draft',
  help: 'help-now',
  helpTitle: 'help-now-title',
  onThisPage: 'on-this-page',
  goodToAsk: 'good-to-ask',
  readNext: 'read-next',
  sources: 'sources',
  whatChanged: 'what-changed',
  pages: 'pages',
  quick: 'quick',
  searchBox: 'search-box',
  searchPromise: 'search-promise',
  questions: 'questions',
  parts: 'parts',
  week: 'week',
  compared: 'compared',
  openQuestions: 'open-questions',
  mistakes: 'mistakes',
  notices: 'notices',
} as const

const fixed: readonly string[] = Object.values(layoutIds)

/** Those of them that stand on every page; a text may link to them. */
export const layoutAnchors: readonly string[] = [layoutIds.main, layoutIds.help]

/** The id of the box on a danger, on a page that carries it. */
export function boxId(danger: string): string {
  return `danger-${danger}`
}

/** The id of the meaning that opens beside a word. */
export function termNoteId(id: string): string {
  return `term-${id}`
}

/** True for an id that the layout uses itself: a heading with it would stand twice on its page. */
export function isLayoutId(id: string): boolean {
  return fixed.includes(id) || /^(?:danger|fact|source|term)-/.test(id)
}
