import type { Locator } from 'playwright-core'

/** `heading "Monday" [level=3]: words` as `heading "…" [level=3]: …`; YAML quotes an entry where its name holds a colon. */
function withoutWords(entry: string): string {
  const plain = entry.replace(/^'(.*)'(:.*)?$/, '$1$2')
  const [, role = '', name = '', state = '', rest = ''] =
    /^(\S+?)((?: "(?:[^"\\]|\\.)*")?)((?: \[[^\]]*\])*)(:.*)?$/.exec(plain) ?? []
  return `${role}${name && ' "…"'}${state}${rest.length > 1 ? ': …' : rest}`
}

/** Each kind of entry once: of what stands side by side, one that is like another before it is left out. */
function kindsOnce(lines: readonly string[]): string[] {
  const [first] = lines
  if (first === undefined) return []
  const depth = first.search(/\S/)
  const starts = lines.flatMap((line, at) => (line.search(/\S/) === depth ? [at] : []))
  const entries = starts.map((start, at) => {
    const [head = '', ...inner] = lines.slice(start, starts[at + 1])
    return [head, ...kindsOnce(inner)].join('\n')
  })
  return [...new Set(entries)]
}

/**
 * What a part of a page is to a screen reader, without its words and without counting: roles, levels, whether there is a
 * name, and what stands in what. A text may be rewritten, and a row added, without changing it.
 */
export async function ariaShape(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot()
  const lines = tree.split('\n').map((line) => {
    const [, indent = '', entry = ''] = /^(\s*- )(.*)$/.exec(line) ?? []
    return indent + withoutWords(entry)
  })
  return kindsOnce(lines).join('\n')
}
