/** Every element in `root` that the selector finds. */
export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

/** Shows or hides what the selector finds. */
export function show(root: ParentNode, selector: string, isShown: boolean): void {
  for (const element of all(root, selector)) element.hidden = !isShown
}

/** Writes a text, and only when it is another one: a screen reader would say the same text again. */
export function say(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text
}
