/** A text in the two forms in which other programs take it from the clipboard. */
type Copied = { readonly plain: string; readonly rich?: string }

/** Puts a text on the clipboard, in as many forms as the browser allows; false where it allows none. */
export async function copyText({ plain, rich }: Copied): Promise<boolean> {
  // There is no clipboard in old browsers, and on pages that came over an open line.
  if (!('clipboard' in navigator)) return false
  if (rich !== undefined && 'ClipboardItem' in window) {
    const forms = { 'text/html': rich, 'text/plain': plain }
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const)
    const isCopied = await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
      () => true,
      () => false,
    )
    if (isCopied) return true
  }
  return navigator.clipboard.writeText(plain).then(
    () => true,
    () => false,
  )
}
