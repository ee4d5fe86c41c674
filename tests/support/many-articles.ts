import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A library as large as asked, to measure what each further article costs:
 * `npx tsx tests/support/many-articles.ts <new folder> <articles>`, then any command with CONTENT_DIR=<new folder>.
 * Each further article is one of ours under another name, in words that stand nowhere else.
 */
export function writeManyArticles(folder: string, count: number) {
  cpSync('content', folder, { recursive: true })
  const articles = join(folder, 'en/articles')
  const originals = readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
  for (let place = originals.length; place < count; place += 1) {
    const original = originals[place % originals.length] ?? ''
    const slug = `page-${place}`
    const text = readFileSync(join(articles, original), 'utf8')
    writeFileSync(join(articles, dirname(original), `${slug}.mdx`), underAnotherName(text, slug, place))
  }
}

function underAnotherName(text: string, slug: string, place: number): string {
  const word = lettersOf(place)
  const ownLines: Readonly<Record<string, string>> = {
    id: slug,
    title: `Page ${word}`,
    navTitle: `Page ${word}`,
    order: String(place + 100),
  }
  const [, fields = '', body = ''] = text.split(/^---$/m)
  // A kind of session is explained by one article.
  const lines = fields.replace(/^sessionKinds:.*\n/m, '').split('\n')
  const named = lines.map((line) => {
    const name = line.split(':')[0] ?? ''
    return name in ownLines ? `${name}: ${ownLines[name]}` : line
  })
  const said = body.split('\n').map((line) => (/^#|[|<]/.test(line) ? line : inOtherWords(line, word)))
  return `---${named.join('\n')}---${said.join('\n')}`
}

/** No sentence stands in two articles, and none becomes longer. */
function inOtherWords(line: string, word: string): string {
  return line.replaceAll(/((?:\S+ ){4})[a-z]+(?= )/g, `$1${word}`)
}

/** Without digits, which a text would have to prove. */
function lettersOf(place: number): string {
  return `q${String(place).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`
}

const [folder, count] = process.argv.slice(2)
if (process.argv[1]?.endsWith('many-articles.ts') === true && folder !== undefined)
  writeManyArticles(folder, Number(count))
