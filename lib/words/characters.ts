/** A character that cannot stand in a text: where, its number as `U+200B`, and what to do. */
export type UnfitCharacter = { readonly index: number; readonly code: string; readonly advice: string }

/** Scripts whose letters join, or part, by a character that nobody sees. */
const joining =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]$/u
const emojiPart = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}]$/u
const startsEmoji = /^\p{Extended_Pictographic}/u
const writtenFromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** In the order in which they are asked; what none of them knows may stand. */
const unfit: readonly (readonly [form: RegExp, advice: string])[] = [
  [/^[\t\n\r]$/, ''],
  [/^\p{Cs}$/u, 'this is one half of a character, and the other half is lost; type the character again'],
  [/^\u{fffd}$/u, 'it stands where a letter was lost; type the letter again, and save the file as UTF-8'],
  [/^\p{Cc}$/u, 'this is a control character, which no page can show; delete it'],
  [/^[\u{2028}\u{2029}]$/u, 'this is a line end that most programs do not know; begin a new line instead'],
  [
    /^[\p{Co}\p{Noncharacter_Code_Point}\u{fffc}]$/u,
    'no other computer can show this character; write it in words',
  ],
  [
    /^[\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]$/u,
    'nobody sees this character, and it turns the direction of the text; delete it',
  ],
  // Signs of Arabic and Syriac that stand before a number: seen, though their kind is not.
  [/^[\u{600}-\u{605}\u{6dd}\u{70f}\u{890}\u{891}\u{8e2}]$/u, ''],
  [/^[\p{Cf}\u{115f}\u{1160}\u{3164}\u{ffa0}]$/u, 'nobody sees this character; delete it'],
]

/**
 * What must not stand in a text, because a reader would see nothing, or something else than was typed. A joiner may stand
 * inside an emoji and where letters of a script need it, a mark of direction in a line with letters from right to left.
 */
export function unfitCharacters(text: string): readonly UnfitCharacter[] {
  // Nearly every text is plain, and this is asked of all of them.
  if (!/[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{ac}\u{ae}-\u{2ff}\u{2010}-\u{2027}]/u.test(text)) return []
  const found: UnfitCharacter[] = []
  let index = 0
  let before = ''
  for (const character of text) {
    const advice = unfit.find(([form]) => form.test(character))?.[1] ?? ''
    if (advice !== '' && !isNeeded(character, before, text, index))
      found.push({ index, code: codeOf(character), advice })
    before = character
    index += character.length
  }
  return found
}

function isNeeded(character: string, before: string, text: string, index: number): boolean {
  if (character === '\u{200e}' || character === '\u{200f}')
    return writtenFromTheRight.test(lineAround(text, index))
  if (character !== '\u{200c}' && character !== '\u{200d}') return false
  if (joining.test(before)) return true
  return character === '\u{200d}' && emojiPart.test(before) && startsEmoji.test(text.slice(index + 1))
}

function lineAround(text: string, index: number): string {
  return `${text.slice(0, index).split('\n').at(-1) ?? ''}${text.slice(index).split('\n')[0] ?? ''}`
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
