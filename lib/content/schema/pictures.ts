import { z } from 'zod'
import { uncited } from '@/lib/content/schema/exemptions'
import { ownFrame } from '@/lib/content/schema/own-calls'
import { sceneNames } from '@/lib/content/schema/scenes'
import { isFounded, restsOn, unfounded } from '@/lib/content/schema/statements'
import { isoDay, line, sentence, sourceKey } from '@/lib/words/fields'

/** What every picture has. */
const common = {
  title: line(70).describe('What the picture shows, above it: at most 70 characters.'),
  ...restsOn,
  uncited,
  checked: isoDay.describe('The day the words were last compared with their sources.'),
}

/** A part that rests on other sources than the picture as a whole. */
const sources = z
  .array(sourceKey)
  .min(1)
  .optional()
  .describe('Sources of this part alone; without them it rests on those of the picture.')

const scene = z.enum(sceneNames).describe('The name of a drawn scene, like phone-call.')
const text = sentence(160).describe('What a reader learns here, one or two short sentences, 160 characters.')

const steps = z
  .strictObject({
    kind: z.literal('steps'),
    ...common,
    steps: z
      .array(z.strictObject({ scene: scene.optional(), text, sources }))
      .min(3)
      .max(6)
      .describe('Three to six short steps, in their order.'),
    unnumbered: z
      .boolean()
      .optional()
      .describe('They are one or the other, or lie side by side: they stand without numbers.'),
  })
  .refine(isFounded, unfounded)

const storyboard = z
  .strictObject({
    kind: z.literal('storyboard'),
    ...common,
    frames: z
      .array(z.strictObject({ scene, text, own: ownFrame, sources }))
      .min(4)
      .max(6)
      .describe('Four to six frames, in their order.'),
    large: z
      .boolean()
      .optional()
      .describe('Somebody does with their hands what it shows: on paper it is as wide as the sheet.'),
  })
  .refine(isFounded, unfounded)

const timePoint = z.strictObject({
  when: line(40).describe('The stretch of time, at most 40 characters.'),
  danger: z.int().min(0).max(3).optional().describe('How wide the band is drawn here, 0 to 3.'),
  what: sentence(200).describe('What it may bring, at most 200 characters.'),
  todo: sentence(160).optional().describe('What to do then, at most 160 characters.'),
  urgent: z.literal(true).optional().describe('What to do then is to call 911, or as urgent; it stands out.'),
  sources,
})

const timeline = z
  .strictObject({
    kind: z.literal('timeline'),
    ...common,
    band: line(80).optional().describe('What the width of the band means; without it no band is drawn.'),
    points: z.array(timePoint).min(3).max(6).describe('Three to six stretches of time, in their order.'),
  })
  .refine(isFounded, unfounded)
  .refine(
    ({ band, points }) => points.every(({ danger }) => (danger === undefined) === (band === undefined)),
    {
      path: ['points'],
      message: 'with a band each point says its danger, 0 to 3; without one no point does',
    },
  )

const stairs = z
  .strictObject({
    kind: z.literal('stairs'),
    ...common,
    here: line(40).describe(
      'Beside the level that this guide is about, like "This guide is about this step".',
    ),
    home: line(60).describe('What the house means.'),
    stay: line(60).describe('What the bed means.'),
    text: sentence(200).describe('Under the stairs: how to read them, at most 200 characters.'),
  })
  .refine(isFounded, unfounded)

const outOf100 = z.int().min(0).max(100)
const dots = z
  .strictObject({
    kind: z.literal('dots'),
    ...common,
    from: outOf100.describe('At least so many of 100. The number stands in what a source says.'),
    to: outOf100.describe('At most so many of 100; the same as "from" when it does not vary.'),
    many: text.describe('Beside the full dots: what so many of 100 did.'),
    between: text.optional().describe('Beside the half dots; only where the two numbers differ.'),
    rest: text.describe('Beside the empty dots: the others.'),
  })
  .refine(isFounded, unfounded)
  .refine(({ from, to, between }) => from <= to && (between !== undefined || from === to), {
    path: ['between'],
    message: 'two different numbers, the lower one first, need words for the dots between them',
  })

const circle = z
  .strictObject({
    kind: z.literal('circle'),
    ...common,
    bubble: line(60).describe('What one person in the circle says, with its quotation marks.'),
    text: sentence(240).describe('What the room is like, at most 240 characters.'),
  })
  .refine(isFounded, unfounded)

const lines = (least: number, most: number) =>
  z.array(sentence(120).describe('One short line, at most 120 characters.')).min(least).max(most)
const readers = z.strictObject({ title: line(50), lines: lines(1, 5), sources })

const whoSees = z
  .strictObject({
    kind: z.literal('who-sees'),
    ...common,
    inside: readers.describe('Who sees it.'),
    withYourOk: readers.describe('Who sees it only if the person says yes.'),
    outside: readers.describe('Who does not see it.'),
  })
  .refine(isFounded, unfounded)

const compare = z
  .strictObject({
    kind: z.literal('compare'),
    ...common,
    columns: z
      .array(z.strictObject({ title: line(50), lines: lines(2, 4), sources }))
      .length(2)
      .describe('Two cards side by side.'),
  })
  .refine(isFounded, unfounded)

const smallWeek = z
  .strictObject({
    kind: z.literal('small-week'),
    ...common,
    evening: line(40).describe('Before the evenings, like "Evening group".'),
    day: line(40).describe('Before the days.'),
    text: sentence(200).optional().describe('Under the week, at most 200 characters.'),
  })
  .refine(isFounded, unfounded)

/**
 * content/<language>/pictures/<id>.yaml: one picture, which a text shows with `<Picture id="…" />`. All that it says
 * stands in words. Signed.
 */
export const pictureSchema = z.discriminatedUnion('kind', [
  steps,
  storyboard,
  timeline,
  stairs,
  dots,
  circle,
  whoSees,
  compare,
  smallWeek,
])
export type PictureData = z.infer<typeof pictureSchema>
export type PictureKind = PictureData['kind']
/** What a picture of one kind says. */
export type PictureOf<K extends PictureKind> = Extract<PictureData, { kind: K }>

/** Every source of a picture, its own and those of its parts, each once. */
export function pictureSources(picture: PictureData): readonly string[] {
  return [...new Set([...picture.sources, ...partsOf(picture).flatMap((part) => part.sources ?? [])])]
}

function partsOf(picture: PictureData): readonly { readonly sources?: readonly string[] | undefined }[] {
  switch (picture.kind) {
    case 'steps':
      return picture.steps
    case 'storyboard':
      return picture.frames
    case 'timeline':
      return picture.points
    case 'who-sees':
      return [picture.inside, picture.withYourOk, picture.outside]
    case 'compare':
      return picture.columns
    case 'stairs':
    case 'dots':
    case 'circle':
    case 'small-week':
      return []
  }
}
