/** The browser that prints did not do it: the guide is sound, its paper is not there. */
export class NotPrinted extends Error {
  constructor(cause: unknown) {
    super(inOneLine(cause instanceof Error ? cause.message : String(cause)), { cause })
    this.name = 'NotPrinted'
  }
}

/** What playwright says goes on for pages; what the browser said last before it ended is in it, as `[err] …`. */
function inOneLine(message: string): string {
  const [first = ''] = message.split('\n')
  const said = [...message.matchAll(/\[err\] (.+)/g)].at(-1)?.[1]
  return said === undefined ? first : `${first} ${said}`
}
