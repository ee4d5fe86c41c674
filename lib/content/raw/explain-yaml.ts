import { parseDocument } from 'yaml'
import type { ErrorCode } from 'yaml'
import { mendLine } from '@/lib/content/raw/mend-line'

/** A message at a line of a text, from 0, when it is not the one at which the error was noticed. */
export type Explained = { readonly line: number | undefined; readonly message: string }

/** What is wrong where reading stopped, and the line to write, in words of people who do not know YAML. */
export function explainYaml(text: string, code: ErrorCode, offset: number): Explained {
  const lines = text.split('\n')
  const at = text.slice(0, offset).split('\n').length - 1
  const typed = lines[at]?.trim() ?? ''
  if (code === 'DUPLICATE_KEY')
    return {
      line: undefined,
      message: `the field ${typed.replace(/^[-\s{]*/, '').split(':')[0] ?? ''} stands twice here; keep one of the two lines`,
    }
  const merge = lines.findIndex((line) => /^(?:<{7}|={7}$|>{7})/.test(line))
  if (merge >= 0)
    return {
      line: merge,
      message:
        'git left two texts here, between <<<<<<< and >>>>>>>; keep the one you want and delete the lines of signs',
    }
  const first = lines.findIndex((line) => /^[^#\s]|^\s+[^#\s]/.test(line))
  if (first < at && /^\s/.test(lines[first] ?? ''))
    return {
      line: first,
      message: `this line begins with a space; write ${lines[first]?.trim() ?? ''} at the start of the line`,
    }
  if (code === 'MULTIPLE_DOCS')
    return { line: undefined, message: 'a line --- ends the fields; delete it, or put the text in quotes' }
  if (code === 'BAD_DQ_ESCAPE')
    return {
      line: undefined,
      message: `between "double quotes" a backslash \\ has a meaning of its own; write two of them, \\\\, in ${typed}`,
    }
  const mended = mendLine(lines, at, stopsAt)
  return mended === undefined
    ? {
        line: undefined,
        message: `this line cannot be read (found "${typed}"); a field is written name: "its text", an entry of a list - "its text", and lines that belong together begin with as many spaces`,
      }
    : { line: mended.line, message: `${mended.reason}; write ${mended.write.trim()}` }
}

function stopsAt(lines: readonly string[]): number | undefined {
  const text = lines.join('\n')
  const [error] = parseDocument(text, { prettyErrors: false, uniqueKeys: false }).errors
  return error === undefined ? undefined : text.slice(0, error.pos[0]).split('\n').length - 1
}
