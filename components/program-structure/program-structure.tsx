import { GlanceView } from '@/components/program-structure/glance-view'
import { PhasesView } from '@/components/program-structure/phases-view'
import { WeekView } from '@/components/program-structure/week-view'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

/** What the component takes. */
export type ProgramStructureProps = {
  program: Program
  /** `glance`: a sentence and four facts; `week`: one phase's week; `phases`: the way through. */
  view: 'glance' | 'week' | 'phases'
  /** Id of the phase whose week is shown; the first when left out. */
  phase?: string
  /** Level of the first heading inside; one below the heading that the page puts above. */
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  /** Shown as a heading and used as the accessible name; a name is computed when left out. */
  label?: string
}

/**
 * A program's structure, from its data alone: no script, no inline style, no import from the site.
 *
 * Accessibility criteria, each held by a test beside it:
 * - Each view is a group with a name (`label`, or computed from the program), so that two weeks on one page
 *   can be told apart (WCAG 2.4.6, 4.1.2).
 * - The drawing is hidden from assistive technology. Exactly one form of the week is in the
 *   accessibility tree: a table with caption and headers from 48rem up and on paper, else a list (1.1.1,
 *   1.3.1).
 * - Colour is never the only sign: each block carries its kind and time in words (1.4.1). Text pairs are the
 *   theme's, 7:1 or more (1.4.6); in forced colours blocks get the system's text and outline.
 * - Headings start at `headingLevel` and skip no level (1.3.1). Nothing scrolls sideways at 320 px with text
 *   at 200 % (1.4.4, 1.4.10): words wrap, and the drawing shows only where seven columns fit.
 * - All numbers come from `lib/program`, so sentence, drawing, table and list cannot differ.
 * - Numbers of an example program never show without the words that say so.
 */
export function ProgramStructure({ view, phase, ...rest }: ProgramStructureProps) {
  if (view === 'week') return <WeekView {...rest} phase={phase} />
  return view === 'glance' ? <GlanceView {...rest} /> : <PhasesView {...rest} />
}
