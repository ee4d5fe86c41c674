/**
 * The views of one program. `glance`: a sentence and four facts; `week`: one phase's week; `phases`: the way
 * through; `hours`: where one phase's hours go; `sessions`: what each kind is; `ladder`: levels of care with this
 * program marked.
 */
export const programViews = ['glance', 'week', 'phases', 'hours', 'sessions', 'ladder'] as const
/** One of them. */
export type ProgramView = (typeof programViews)[number]
/** Those that show one phase and take its id. */
export const phaseViews: readonly ProgramView[] = ['week', 'hours']
/** The view of all programs together, side by side. */
export const compareView = 'compare'
