import type { ReactElement } from 'react'
import { CompareView } from '@/components/program-structure/compare-view'
import { GlanceView } from '@/components/program-structure/glance-view'
import { HoursView } from '@/components/program-structure/hours-view'
import { LadderView } from '@/components/program-structure/ladder-view'
import { PhasesView } from '@/components/program-structure/phases-view'
import { SessionsView } from '@/components/program-structure/sessions-view'
import type { MoreLink, ReadMore } from '@/components/program-structure/sessions-view'
import { WeekView } from '@/components/program-structure/week-view'
import type { Program } from '@/lib/program/schema'
import { trackWords } from '@/lib/program/track-words'
import { compareView } from '@/lib/program/views'
import type { ProgramView } from '@/lib/program/views'
import type { ProgramWords } from '@/lib/program/words'

/** What the component takes. */
export type ProgramStructureProps = OneProgram | AllPrograms

type OneProgram = Common & {
  program: Program
  view: ProgramView
  /** For the views of one phase: its id; the first when left out. */
  phase?: string
  /** For `sessions`: where to read more about a kind. */
  readMore?: ReadMore
  /** For `ladder`: the page on all levels; with it the view draws only those near this program. */
  allLevels?: MoreLink | undefined
  /** For `week`: true on a sheet of paper that holds more than the week; it is drawn smaller then, in letters of 8 points. */
  isOnSheet?: boolean
  /** For `week`: true within a text that is about more than the week; it is drawn lower then. */
  isInText?: boolean
  /** True on a page that says once for all its views that the program is an example; else each view says so. */
  exampleSaid?: boolean
}

type AllPrograms = Common & {
  programs: readonly Program[]
  /** All tracks side by side. */
  view: typeof compareView
}

type Common = {
  /** Level of the first heading inside; one below the heading that the page puts above. */
  headingLevel: 2 | 3 | 4
  words: ProgramWords
  /** Shown as a heading and used as the accessible name; a name is computed when left out. */
  label?: string
}

/**
 * A program's structure, from its data alone: no script, no inline style, no import from the site.
 *
 * Accessibility criteria, each held by a test beside it or in tests/site/gallery.test.ts:
 * - Each view is a group with a name (`label`, or computed from the program), so that two weeks on one page
 *   can be told apart (WCAG 2.4.6, 4.1.2).
 * - Drawings are hidden from assistive technology. Exactly one form of the week, and of the comparison, is in
 *   the accessibility tree: a table with caption and headers from 48rem up and on paper, else a list (1.1.1,
 *   1.3.1).
 * - Colour is never the only sign: each block carries its kind and time in words, a session that does not
 *   count has a dashed edge and a note, a level of care of this program says so in words (1.4.1). Text pairs
 *   are the theme's, 7:1 or more (1.4.6); in forced colours blocks get the system's text and outline.
 * - Headings start at `headingLevel` and skip no level (1.3.1). Nothing scrolls sideways at 320 px with text
 *   at 200 % (1.4.4, 1.4.10): words wrap, and the drawing shows only where seven columns fit.
 * - Each view fits on one page of Letter and of A4.
 * - All numbers come from `lib/program`, so sentence, drawing, table, list and bars cannot differ.
 * - Numbers of an example program never show without the words that say so: in each view, or once on a page that
 *   promises it by `exampleSaid`.
 */
export function ProgramStructure(props: ProgramStructureProps): ReactElement {
  if (props.view === compareView) return <CompareView {...props} />
  const { view, phase, readMore, allLevels, isOnSheet, isInText, exampleSaid = false, ...given } = props
  const program = exampleSaid ? { ...given.program, example: false } : given.program
  const rest = { ...given, program, words: trackWords(given.words, program) }
  switch (view) {
    case 'glance':
      return <GlanceView {...rest} />
    case 'week':
      return <WeekView {...rest} isInText={isInText} isOnSheet={isOnSheet} phase={phase} />
    case 'phases':
      return <PhasesView {...rest} />
    case 'hours':
      return <HoursView {...rest} phase={phase} />
    case 'sessions':
      return <SessionsView {...rest} readMore={readMore} />
    case 'ladder':
      return <LadderView {...rest} allLevels={allLevels} />
  }
}
