import { Parser } from 'parse5'
import type { DefaultTreeAdapterMap, Token } from 'parse5'
import { isElement, isHtmlElement, voidTags } from '@/lib/export/html-tree'
import type { HtmlDocument } from '@/lib/export/html-tree'

/** A page, and the first place at which a browser has to mend its markup, in a sentence; empty when there is none. */
export type ReadHtml = { readonly document: HtmlDocument; readonly mended: readonly string[] }

/**
 * Reads a page by the HTML standard's rules. React writes every tag out, so a tag that a browser adds, moves or closes
 * on its own is markup that HTML does not allow (a block inside a paragraph …); to write the mended page would hide
 * the fault from the validator. It shows in that the tags of the tree are not those of the source, one for one.
 */
export function readHtml(source: string): ReadHtml {
  const parser = new TagRecorder()
  parser.tokenizer.write(source, true)
  const { document, written } = parser
  const kept = tagsOf(document)
  const place = kept.findIndex((tag, index) => tag !== written[index]?.tag)
  const at = place < 0 && written.length > kept.length ? kept.length : place
  return { document, mended: at < 0 ? [] : [mendedAt(source, written[at], kept[at])] }
}

type WrittenTag = { readonly tag: string; readonly end: number }

/** Notes the tags of the source as they come: `p` opens, `/p` closes. Places alone would double the time of reading. */
class TagRecorder extends Parser<DefaultTreeAdapterMap> {
  readonly written: WrittenTag[] = []

  override onStartTag(token: Token.TagToken): void {
    const { tagName } = token
    this.note(tagName)
    super.onStartTag(token)
    // <path/> in a drawing closes itself; parse5 says so by acknowledging the slash.
    if (token.selfClosing && token.ackSelfClosing && !voidTags.has(tagName)) this.note(`/${tagName}`)
  }

  override onEndTag(token: Token.TagToken): void {
    this.note(`/${token.tagName}`)
    super.onEndTag(token)
  }

  private note(tag: string): void {
    this.written.push({ tag, end: this.tokenizer.preprocessor.offset })
  }
}

type Parent = { readonly childNodes: HtmlDocument['childNodes'] }

function tagsOf(parent: Parent, found: string[] = []): readonly string[] {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    const tag = node.tagName.toLowerCase()
    found.push(tag)
    tagsOf('content' in node ? node.content : node, found)
    if (!isHtmlElement(node) || !voidTags.has(tag)) found.push(`/${tag}`)
  }
  return found
}

function mendedAt(source: string, written: WrittenTag | undefined, kept: string | undefined): string {
  const tag = written?.tag ?? kept ?? ''
  const end = (written?.end ?? source.length) + 1
  const near = source.slice(Math.max(0, end - 40), end + 20)
  return `markup that a browser has to mend: <${tag}> near “${near}”; close or move the tag`
}
