import { actionOf, lineText } from '@/lib/content/help-line-words'
import { kinds } from '@/lib/content/kinds'
import type { Collection } from '@/lib/content/raw/collection'
import type { HelpLine } from '@/lib/content/schema/help-lines'
import { fieldTexts } from '@/lib/words/field-texts'

/** Every number of the guide, as the help page says it. */
export function helpLines(of: Collection['of']): readonly string[] {
  return of('HelpLines').flatMap(({ data }) => data.lines.map(helpLine))
}

/** The crisis strip and the help block stand on every page, so the help page answers for their words. */
export function helpBlock(of: Collection['of']): readonly string[] {
  return of('Words').flatMap(({ data }) => {
    if (data.group !== 'frame') return []
    const texts = fieldTexts(kinds.Words.schema, data)
    return (['crisisStrip', 'help'] as const).flatMap((part) => [
      `[${part}]`,
      ...texts.filter(({ path }) => path[1] === part).map((one) => one.text),
    ])
  })
}

function helpLine(line: HelpLine): string {
  const rest = lineText(line, {
    line: '{use} {who}, {hours}.',
    lineWithCost: '{use} {who}, {hours}. {cost}.',
  })
  const texting =
    line.text === undefined ? '' : ` [text ${line.text.word ?? line.text.what ?? ''} ${line.text.number}]`
  return `- ${line.name}: ${actionOf(line)}${texting}. ${rest}`
}
