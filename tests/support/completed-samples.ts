import { frameLineIds } from '@/lib/content/schema/help-lines'
import { askIds } from '@/lib/content/schema/local'
import { objectOf } from '@/tests/support/sample'
import { madeUpDangers } from '@/tests/support/search'

/** What a schema asks for by code, beyond its fields. */
export const completed: Readonly<Record<string, (value: unknown) => unknown>> = {
  Language: () => ({ name: 'English', locale: 'en-US', home: '/' }),
  ComparePrograms: (value) => ({ ...objectOf(value), asks: askIds.slice(0, 12) }),
  Asks: (value) => ({ asks: askIds.map((id) => ({ ...itemOf(value, 'asks'), id })) }),
  HelpLines: (value) => ({ lines: frameLineIds.map((id) => ({ ...itemOf(value, 'lines'), id })) }),
  // A fact holds a text, or choices with more beside them: every second one is made of choices.
  Local: (value) => ({
    facts: Object.fromEntries(
      Object.entries(objectOf(Reflect.get(objectOf(value), 'facts'))).map(([id, fact], index) => {
        const { text, rules, more, ...rest }: Readonly<Record<string, unknown>> = Object.fromEntries(
          Object.entries(objectOf(fact)),
        )
        if (rules === undefined) return [id, fact]
        return [id, index % 2 === 0 ? { text, ...rest } : { rules, more, ...rest }]
      }),
    ),
  }),
  // A frame tells one thing of the program: each one another.
  Picture: (value) => {
    const { frames, ...rest }: Readonly<Record<string, unknown>> = { ...objectOf(value) }
    if (!Array.isArray(frames)) return value
    const told = (one: unknown, index: number) => {
      const own = Object.entries(objectOf(Reflect.get(objectOf(one), 'own')))
      return { ...objectOf(one), own: Object.fromEntries(own.slice(index % own.length).slice(0, 1)) }
    }
    return { ...rest, frames: frames.map(told) }
  },
  Synonyms: (value) => ({ ...objectOf(value), dangers: madeUpDangers, same: [['one', 'two']] }),
  Program: (value) => {
    const { appointment, day, start, end, kind, name, takesPart } = itemOf(
      itemOf(value, 'phases'),
      'sessions',
    )
    const both = { kind, name, takesPart }
    const sessions = [
      { day, start, end, ...both },
      { appointment, ...both },
    ]
    return { ...objectOf(value), phases: [{ ...itemOf(value, 'phases'), sessions }] }
  },
}

/** The first item of a list in a sample. */
function itemOf(value: unknown, list: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(objectOf(Reflect.get(objectOf(Reflect.get(objectOf(value), list)), 0))),
  )
}
