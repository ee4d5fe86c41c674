import type { ExportPlan } from '@/lib/export/finish'

/** A plan that adds nothing to the pages. */
export const plainPlan = {
  unlisted: [],
  files: [],
  lists: { paths: [], make: () => [] },
  packets: [],
  redirects: [],
  forward: () => ({ language: 'en', title: 'Moved', goOn: 'Go on', help: [], draft: undefined }),
  moved: new Map(),
  discreet: new Map(),
  handouts: new Map(),
  draft: true,
} as const satisfies Omit<ExportPlan, 'routes'>
