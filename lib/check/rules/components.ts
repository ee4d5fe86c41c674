import { askIds } from '@/lib/content/schema/local'
import { compareView, phaseViews, programViews } from '@/lib/program/views'
import { componentValues } from '@/lib/content/mdx/component-values'
import { report } from '@/lib/content/raw/report'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'

/** Components stand where they can be drawn, with values that exist, and no danger has its block twice on a page. */
export const components: Rule = (context) => {
  for (const document of context.documents) {
    valuesExist(context, document)
    programsAreNamed(document)
    safetyBlocksArePlain(document)
    boxesStandOnce(context, document)
  }
}

function valuesExist({ collection, documents }: CheckContext, { file, tree }: CheckedDocument) {
  const phases = collection.of('Program').flatMap(({ data }) => data.phases.map(({ id }) => id))
  // Also those of files with a mistake.
  const pictures = documents.filter(({ kind }) => kind === 'Picture').map(({ slug }) => slug)
  const check = (component: string, name: string, what: string, all: string, known: readonly string[]) => {
    for (const { value, place } of componentValues(tree, component, name)) {
      const message = `there is no ${what} ${value}; the ${all} are ${known.join(', ')}`
      if (!known.includes(value)) report(file, place, 'components', message)
    }
  }
  check('ProgramStructure', 'view', 'view', 'views', [...programViews, compareView])
  check('ProgramStructure', 'phase', 'phase', 'phases', [...new Set(phases)])
  check('Ask', 'id', 'question', 'ids', askIds)
  check('Picture', 'id', 'picture', 'pictures', pictures)
  check('SafetyBlock', 'form', 'form', 'forms', ['folded'])
}

/** All views but the comparison are about one program, and some of them about one phase. */
function programsAreNamed({ file, tree }: CheckedDocument) {
  const places = (attribute: string) =>
    new Map(
      componentValues(tree, 'ProgramStructure', attribute).map(({ value, place }) => [
        `${place.line}:${place.column}`,
        value,
      ]),
    )
  const programs = places('program')
  const phases = places('phase')
  for (const { value, place } of componentValues(tree, 'ProgramStructure', 'view')) {
    const isNamed = programs.has(`${place.line}:${place.column}`)
    if (value !== compareView && !isNamed)
      report(file, place, 'components', `the view ${value} shows one program; add program="…"`)
    if (phases.has(`${place.line}:${place.column}`) && !phaseViews.some((one) => one === value)) {
      const message = `the view ${value} shows no single phase; leave phase out, or use ${phaseViews.join(' or ')}`
      report(file, place, 'components', message)
    }
    if (value === compareView && isNamed)
      report(file, place, 'components', 'the view compare shows all programs; leave program out')
  }
}

/** A safety block is put inside other pages, where a heading or another block would break their order. */
function safetyBlocksArePlain({ file, kind, tree }: CheckedDocument) {
  if (kind !== 'SafetyBlock') return
  for (const [component, attribute] of [
    ['SafetyBlock', 'danger'],
    ['ProgramStructure', 'program'],
    ['Ask', 'id'],
    ['Picture', 'id'],
  ] as const) {
    for (const { place } of componentValues(tree, component, attribute)) {
      const message = `a safety block cannot hold <${component}>; name the other danger in the field also`
      report(file, place, 'components', message)
    }
  }
  for (const node of tree?.children ?? []) {
    if (node.type !== 'heading') continue
    const message = 'a safety block has no headings; its title stands in the front matter'
    report(file, node.position?.start ?? { line: 1, column: 1 }, 'components', message)
  }
}

/** A page about a danger carries the whole block where its text wants it; all other articles, and pages of questions, name the danger in `topics`. */
function boxesStandOnce({ collection }: CheckContext, document: CheckedDocument) {
  const id = collection.of('Article').find((one) => one.document.file === document.file)?.data.id
  const isText = id !== undefined || document.kind === 'QuestionGroup'
  const fullOn = (danger: string) =>
    collection.of('SafetyBlock').find(({ data }) => data.danger === danger)?.data.fullOn
  const seen = new Set<string>()
  for (const { value, place } of componentValues(document.tree, 'SafetyBlock', 'danger')) {
    if (seen.has(value)) {
      report(document.file, place, 'components', `the block ${value} stands twice on this page; keep one`)
    }
    seen.add(value)
    const pages = fullOn(value)
    if (!isText || pages === undefined || (id !== undefined && pages.includes(id))) continue
    const message = `the whole block ${value} stands on ${pages.join(', ')} alone (fullOn); take it out here and name the danger in topics, so that its strip stands near the top`
    report(document.file, place, 'components', message)
  }
}
