import type { Place } from '@/lib/content/place'
import { kinds } from '@/lib/content/kinds'
import { hiddenFiles, isTold, tellEditors } from '@/lib/check/editorial'
import type { CheckContext, CheckedDocument, Rule } from '@/lib/check/rule'
import { wordsIn } from '@/lib/check/sentences'
import { isRunningText } from '@/lib/check/text-units'
import type { TextUnit } from '@/lib/check/text-units'

/** As many words in a row in two pages are a copy, not a turn of speech. */
const wordsOfACopy = 10
/** A whole sentence is told sooner: shorter ones are everyday speech. */
const wordsOfASentence = 7

/** A sentence and where it stands. */
type Said = { readonly document: CheckedDocument; readonly place: Place }

/** Each article and each answer is written for its own question: no sentence stands in two. (Safety blocks and `<Ask>` are shared on purpose.) */
export const repeats: Rule = (context) => {
  const { documents, words } = context
  const unseen = hiddenFiles(context)
  const alike = new Set(words.saidAlike.map((sentence) => plain(wordsIn(sentence)).join(' ')))
  const first = new Map<string, Said>()
  for (const document of documents.filter(
    (one) => isTold(one) && one.data !== undefined && !unseen.has(one.file),
  )) {
    for (const unit of document.units.filter(isRead)) {
      for (const { words: said, index } of unit.sentences) {
        const sentence = plain(said)
        if (!alike.has(sentence.join(' ')))
          judge(context, first, { document, place: unit.placeAt(index) }, sentence)
      }
    }
  }
}

function judge(context: CheckContext, first: Map<string, Said>, said: Said, words: readonly string[]) {
  const runs =
    words.length >= wordsOfACopy ? runsOf(words) : words.length >= wordsOfASentence ? [words.join(' ')] : []
  const copied = runs.find((run) => (first.get(run) ?? said).document !== said.document)
  for (const run of runs) if (!first.has(run)) first.set(run, said)
  const other = copied === undefined ? undefined : first.get(copied)
  if (copied === undefined || other === undefined) return
  const where = `${other.document.file.path}:${other.place.line}`
  const message = `"${copied}" stands in ${where} too; say it in other words here, or leave it there and link to it (a warning that is alike on purpose stands under saidAlike in content/${context.collection.language.tag}/${kinds.WordRules.files})`
  tellEditors(context, said.document.file, said.place, 'repeats', message)
}

/** Cut out of the whole: to join each anew makes ten times as many lists. */
function runsOf(words: readonly string[]): readonly string[] {
  const whole = words.join(' ')
  let start = 0
  let end = words.slice(0, wordsOfACopy - 1).join(' ').length
  return words.slice(wordsOfACopy - 1).map((word, index) => {
    end += 1 + word.length
    const run = whole.slice(start, end)
    start += 1 + (words[index]?.length ?? 0)
    return run
  })
}

/** A sentence as it sounds: without marks, citations and capital letters. */
function plain(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase().replaceAll('’', "'"))
}

function isRead(unit: TextUnit): boolean {
  return unit.role === 'cell' || isRunningText(unit)
}
