import { escapedHtml } from '@/lib/links/escaped-html'

/** A page in an e-mail: its title, one line of what it tells, its whole address. */
export type MailPiece = { readonly title: string; readonly line: string; readonly address: string }

/** What goes out: pages, and below them who helps in danger and who answers at the program. */
export type Mail = { readonly pieces: readonly MailPiece[]; readonly closing: readonly string[] }

/** Longest line of a plain e-mail, in characters: programs of old break longer ones anywhere. */
const columns = 76

/** Longest `mailto:` address. Chrome on Windows stops somewhat below 2,000 characters, and says nothing. */
export const longestMailto = 1800

/** As plain text: lines of at most 76 characters that end in CR LF, each address alone on its line. */
export function plainMail({ pieces, closing }: Mail): string {
  return plainLetter([
    ...pieces.map(({ title, line, address }) => [title, line, address]),
    ...closing.map((line) => [line]),
  ])
}

/** Paragraphs of lines in the same form. An address has no space, so it is never broken. */
export function plainLetter(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs
    .map((lines) =>
      lines
        .flatMap(wrapped)
        .map((line) => `${line}\r\n`)
        .join(''),
    )
    .join('\r\n')
}

/** As rich text, of paragraphs, links, bold and line ends alone: what every mail program keeps. */
export function richMail({ pieces, closing }: Mail): string {
  const texts = [
    ...pieces.map(({ title, line, address }) => {
      const to = escapedHtml(address)
      return `<strong><a href="${to}">${escapedHtml(title)}</a></strong><br>${escapedHtml(line)}<br>${to}`
    }),
    ...closing.map(escapedHtml),
  ]
  return texts.map((text) => `<p>${text}</p>`).join('')
}

/** The address that opens a new e-mail with all of it; undefined where it is too long for some programs. Source: RFC 6068. */
export function mailtoOf(subject: string, { pieces, closing }: Mail): string | undefined {
  const blocks = [
    ...pieces.map(({ title, line, address }) => [title, line, address].join('\r\n')),
    ...closing,
  ]
  const body = blocks.join('\r\n\r\n')
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return address.length <= longestMailto ? address : undefined
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
