import { expect, test } from 'vitest'
import { z } from 'zod'
import { contentlayerFields } from '@/lib/content/contentlayer-fields'
import { kinds } from '@/lib/content/kinds'
import { plainSchemas } from '@/lib/words/field-texts'
import { isoDay, line, slug } from '@/lib/words/fields'

test('a field is text, number, true or false, or untouched json; and it is there or may be missing', () => {
  const schema = z.strictObject({
    id: slug,
    day: isoDay,
    title: line(70, 5),
    choice: z.enum(['a', 'b']),
    order: z.number().int(),
    example: z.boolean(),
    list: z.array(z.string()),
    nested: z.strictObject({ a: z.string() }),
    maybe: line(10).optional(),
    maybeList: z.array(slug).optional(),
  })
  const required = (type: string) => ({ type, required: true })
  expect(
    contentlayerFields({ inLanguage: false, needed: 'none', files: 'x.yaml', format: 'yaml', schema }),
  ).toEqual({
    id: required('string'),
    day: required('string'),
    title: required('string'),
    choice: required('string'),
    order: required('number'),
    example: required('boolean'),
    list: required('json'),
    nested: required('json'),
    maybe: { type: 'string', required: false },
    maybeList: { type: 'json', required: false },
  })
})

test('of several alternatives, a field has to be there where each of them asks for it', () => {
  const schema = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), title: line(70), same: line(10), mixed: line(10) }),
    z.strictObject({ kind: z.literal('b'), title: line(70), same: line(10).optional(), mixed: z.int() }),
    z.strictObject({ kind: z.literal('c'), title: line(70), list: z.array(slug) }),
  ])
  expect(
    contentlayerFields({ inLanguage: true, needed: 'none', files: 'x/*.yaml', format: 'yaml', schema }),
  ).toEqual({
    kind: { type: 'string', required: true },
    title: { type: 'string', required: true },
    same: { type: 'string', required: false },
    mixed: { type: 'json', required: false },
    list: { type: 'json', required: false },
  })
})

test('every field of every kind reaches Contentlayer', () => {
  for (const kind of Object.values(kinds))
    expect(Object.keys(contentlayerFields(kind))).toEqual([
      ...new Set(
        plainSchemas(kind.schema, {}).flatMap((one) =>
          one instanceof z.ZodObject ? Object.keys(one.shape) : [],
        ),
      ),
    ])
})
