import sax from 'sax'

/** An element of a document that keeps to the rules of XML. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}
type Growing = Omit<XmlElement, 'children' | 'text'> & { children: Growing[]; text: string }

/** Reads XML with a parser that nobody of this house wrote. Throws where it is not well formed. */
export function readXml(text: string): XmlElement {
  const parser = sax.parser(true)
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  }
  parser.ontext = (part) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += part
  }
  parser.onclosetag = () => {
    open.pop()
  }
  parser.write(text).close()
  const [first] = root.children
  if (first === undefined) throw new Error('no element')
  return first
}
