/** A letter with an accent in place of each; q has none in the alphabets of phones and is left. */
const accents: ReadonlyMap<string, string> = new Map(
  Array.from('àḃćḋéḟğḣìĵḱĺṁńòṗŕśṫùṽŵẋýź', (accented) => [accented.normalize('NFD').charAt(0), accented]),
)

/** What no translator touches: names in braces, citations, entities, addresses. */
const fixed = /(\{\w+\}|\[@[^\]]*\]|&#?\w+;|https?:\/\/\S+|\S+@\S+\.\w+)/

/** English in accents: it can be read, and no word of it is plain. */
export function accented(text: string): string {
  return words(text, accentedWord)
}

/** The same, a third longer, as translations of English often are. */
export function pseudo(text: string): string {
  return words(text, (word) => {
    const letters = accentedWord(word)
    return `${letters}${'é'.repeat(Math.round(letters.length * 0.3))}`
  })
}

function words(text: string, change: (word: string) => string): string {
  return text
    .split(fixed)
    .map((part, index) => (index % 2 === 0 ? part.replaceAll(/[A-Za-z]+/g, change) : part))
    .join('')
}

function accentedWord(word: string): string {
  return Array.from(word, (letter) => {
    const found = accents.get(letter.toLowerCase()) ?? letter
    return letter === letter.toLowerCase() ? found : found.toUpperCase()
  }).join('')
}
