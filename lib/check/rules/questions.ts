import { fileStart } from '@/lib/content/place'
import type { Heading } from 'mdast'
import { headingId } from '@/lib/content/mdx/heading-ids'
import { nodesOf } from '@/lib/content/mdx/nodes'
import type { SoundDocument } from '@/lib/content/raw/collection'
import { report } from '@/lib/content/raw/report'
import type { ValuePath } from '@/lib/content/raw/yaml-source'
import type { Answer } from '@/lib/check/rules/coverage'
import type { CheckContext, CheckedUnit, Rule } from '@/lib/check/rule'

/** An answer stands alone, and is read at once. In words; what components print is not counted. */
const answerWords = { from: 40, to: 120 }
/** Before the first question. */
const mostSentencesBefore = 2

type Group = SoundDocument<'QuestionGroup'>

/** Each heading of a page of questions has its entry and each entry its heading, answers are short, and no wording leads to two questions. */
export const questions: Rule = (context) => {
  const groups = context.collection.of('QuestionGroup')
  for (const group of groups) {
    entriesHaveHeadings(group)
    answersAreShort(context, group)
    numbersExist(context, group)
    deeperPageHasTitle(context, group)
  }
  wordingsStandOnce(groups)
}

/** Every question of content/asked.yaml that a page answers, in the order of the pages. */
export function coveredIn({ collection }: Pick<CheckContext, 'collection'>): readonly Answer[] {
  return collection
    .of('QuestionGroup')
    .flatMap(({ slug, data }) =>
      data.questions.flatMap(({ id, covers }) =>
        covers.map((number) => ({ id: number, where: `${collection.at.questions(slug)}#${id}` })),
      ),
    )
}

/** The questions that no page answers and nobody dropped. */
export function unanswered(context: Pick<CheckContext, 'collection' | 'asked'>): readonly string[] {
  const covered = new Set(coveredIn(context).map(({ id }) => id))
  return context.asked
    .filter(({ id, dropped }) => dropped === undefined && !covered.has(id))
    .map(({ id }) => id)
}

function headingsOf({ document: { tree } }: Group): readonly Heading[] {
  return tree === undefined ? [] : nodesOf(tree, 'heading')
}

function teller({ document }: Group) {
  return (path: ValuePath, message: string) =>
    report(document.file, document.yaml.placeOf(path), 'questions', message)
}

function entriesHaveHeadings(group: Group) {
  const { document, data } = group
  if (document.tree === undefined) return
  const tell = teller(group)
  const entries = data.questions.map(({ id }) => id)
  const headings = headingsOf(group)
  const ids = headings.map(headingId)
  entries.forEach((id, index) => {
    if (!ids.includes(id))
      tell(
        ['questions', index, 'id'],
        `no heading has the id #${id}; write ## … {/* #${id} */} above its answer`,
      )
    else if (entries.indexOf(id) !== index)
      tell(['questions', index, 'id'], `the question ${id} stands twice here; keep one entry`)
  })
  for (const heading of headings) {
    const id = headingId(heading)
    const at = (message: string) =>
      report(document.file, heading.position?.start ?? fileStart, 'questions', message)
    if (heading.depth > 2)
      at('an answer has no headings of its own; each question is a heading of the second level (##)')
    // A heading without an id is told by the rule on form.
    else if (id !== undefined && !entries.includes(id))
      at(`the question #${id} has no entry; add one under questions, with id: ${id}`)
  }
}

/** The units of the text under each heading, in the order of the text; first those that stand before all headings. */
function partsOf(units: readonly CheckedUnit[]): readonly (readonly CheckedUnit[])[] {
  const parts: CheckedUnit[][] = [[]]
  for (const unit of units.filter(({ role }) => role !== 'data' && role !== 'alt')) {
    if (unit.role === 'heading') parts.push([unit])
    else parts.at(-1)?.push(unit)
  }
  return parts
}

function answersAreShort({ documents }: CheckContext, { document: { file } }: Group) {
  const units = documents.find((one) => one.file === file)?.units ?? []
  const [before = [], ...answers] = partsOf(units)
  const sentences = before.flatMap((unit) => unit.sentences)
  const [first] = before
  if (first !== undefined && sentences.length > mostSentencesBefore) {
    const message = `${sentences.length} sentences stand before the first question; at most ${mostSentencesBefore} may`
    report(file, first.placeAt(0), 'questions', message)
  }
  for (const [heading, ...answer] of answers) {
    const count = answer.flatMap((unit) => unit.sentences).reduce((sum, { words }) => sum + words.length, 0)
    if (heading === undefined || (count >= answerWords.from && count <= answerWords.to)) continue
    const message = `the answer to "${heading.text}" has ${count} words; ${answerWords.from} to ${answerWords.to} are allowed`
    report(file, heading.placeAt(0), 'questions', message)
  }
}

function numbersExist({ asked }: CheckContext, group: Group) {
  // A list that cannot be read is a problem of its own, told once.
  const known = asked.map(({ id }) => id)
  if (known.length === 0) return
  group.data.questions.forEach(({ covers }, index) =>
    covers.forEach((id, place) => {
      if (!known.includes(id))
        teller(group)(
          ['questions', index, 'covers', place],
          `there is no question ${id} in content/asked.yaml`,
        )
    }),
  )
}

/** "More on this" prints the title of the page; that it exists is a matter of the rule on links. */
function deeperPageHasTitle({ collection }: CheckContext, group: Group) {
  group.data.questions.forEach(({ more }, index) => {
    const page = collection.pages.find(({ address }) => address === more.split('#')[0])
    // Of a file that was refused the title may only be out of sight.
    if (page?.document.data !== undefined && page.title === undefined)
      teller(group)(
        ['questions', index, 'more'],
        `${page.address} has no title to print; lead to another page`,
      )
  })
}

/** Whatever people type leads to one question. */
function wordingsStandOnce(groups: readonly Group[]) {
  const first = new Map<string, { readonly group: Group; readonly path: ValuePath }>()
  for (const group of groups) {
    group.data.questions.forEach(({ also }, index) =>
      also.forEach((wording, place) => {
        const path = ['questions', index, 'also', place]
        const other = first.get(wording.toLowerCase())
        if (other === undefined) return void first.set(wording.toLowerCase(), { group, path })
        const { document } = other.group
        const where = `${document.file.path}:${document.yaml.placeOf(other.path).line}`
        teller(group)(path, `"${wording}" already leads to a question in ${where}; keep it at one of them`)
      }),
    )
  }
}
