/** The part of `sax` (which comes with svgo) that tests read XML with. */
declare module 'sax' {
  type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  type Parser = {
    onerror: (error: Error) => void
    onopentag: (tag: Tag) => void
    ontext: (text: string) => void
    onclosetag: (name: string) => void
    write: (text: string) => Parser
    close: () => void
  }
  const sax: { parser: (strict: boolean) => Parser }
  export default sax
}
