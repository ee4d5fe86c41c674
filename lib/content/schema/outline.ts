import { z } from 'zod'

const heading = z.object({
  /** Its anchor: a promise. */
  id: z.string(),
  text: z.string(),
  /** 2 to 4: a heading below the title. */
  depth: z.number(),
})

/** What the layout needs to know of a text besides the text. */
export const outlineSchema = z.object({
  /** Words of its paragraphs, headings and tables. */
  words: z.number(),
  headings: z.array(heading).readonly(),
  /** Keys of the sources cited, in the order of first use. */
  cites: z.array(z.string()).readonly(),
  /** Dangers whose blocks stand in the text itself. */
  boxes: z.array(z.string()).readonly(),
  /** Ids of the pictures in the text, in their order. */
  pictures: z.array(z.string()).readonly(),
  /** Questions to a program that stand in the text, in their order. */
  asks: z.array(z.string()).readonly(),
  /** Tracks drawn in it, as the text names them; the name of the view that draws all. */
  drawn: z.array(z.string()).readonly(),
})

/** A heading of a text, with its anchor. */
export type OutlineHeading = Readonly<z.infer<typeof heading>>

/** The headings, sources, blocks and pictures of a text. */
export type Outline = Readonly<z.infer<typeof outlineSchema>>
