const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** One sentence and where it begins in its text. */
export type Sentence = { readonly text: string; readonly index: number }

/** The sentences of a text, without the spaces around them. */
export function sentencesOf(text: string): readonly Sentence[] {
  // For the segmenter a line end is the end of a sentence; in Markdown it is a space.
  return [...segmenter.segment(text.replaceAll('\n', ' '))]
    .map(({ segment, index }) => ({ text: segment.trim(), index }))
    .filter((sentence) => /\w/.test(sentence.text))
}

/** The words of a text; a number is a word. */
export function wordsIn(text: string): readonly string[] {
  return text.replace(/\[@\w+\]/g, ' ').match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? []
}
