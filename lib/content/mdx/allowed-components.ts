/** What an MDX text may use besides Markdown, with the attributes of each. components/article binds them. */
export const allowedComponents = {
  /** A program, drawn: `<ProgramStructure program="main" view="week" />`; `compare` shows all and names none. */
  ProgramStructure: { required: ['view'], optional: ['program', 'phase'] },
  /** What only the program can say, or how to ask for it: `<Ask id="medicine-policy" />`. */
  Ask: { required: ['id'], optional: [] },
  /** A picture of content/<language>/pictures/: `<Picture id="overdose" />`. */
  Picture: { required: ['id'], optional: [] },
  /** The one text about a danger, where the layout does not put it by itself; with `form="folded"` most of it opens at a tap. */
  SafetyBlock: { required: ['danger'], optional: ['form'] },
  /** Every telephone number of the guide. */
  HelpNumbers: { required: [], optional: [] },
  /** A line to write on, on a sheet: `Name: <Fill />`. */
  Fill: { required: [], optional: [] },
  /** Words that are someone's own (an official title, an older term being explained) and stay as they are. */
  Exact: { required: ['why'], optional: [] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>

/** Those that stand within a line; each of the others draws a box. */
export const inlineComponents: readonly string[] = ['Exact', 'Fill']

/** Stands for the track that a publisher shows first, in `<ProgramStructure program="main" …>`. */
export const mainProgram = 'main'

/** The names of the allowed components. */
export const allowedComponentNames: readonly string[] = Object.keys(allowedComponents)
