/** The words of a text as people type them: small letters, no accents, no apostrophes; "Can't" is "cant". */
export function wordsIn(text: string): readonly string[] {
  return plain(text.replaceAll(/['’]/g, ''))
}

/** The same, with the parts around an apostrophe too: "od'd" is "odd", "od" and "d". */
export function wordsAndParts(text: string): readonly string[] {
  return [...wordsIn(text), ...[...text.matchAll(/\p{L}+['’]\p{L}+/gu)].flatMap(([word]) => plain(word))]
}

function plain(text: string): readonly string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
}
