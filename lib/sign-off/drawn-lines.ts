/** What a picture draws without saying it, in one line for the person who signs: its scenes and its numbers. */
export function drawnLines(picture: object): readonly string[] {
  const drawn = drawnIn(picture)
  return drawn.length === 0 ? [] : [`[drawn: ${drawn.join(', ')}]`]
}

function drawnIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part === 'number') return [`${name} ${part}`]
    return name === 'scene' && typeof part === 'string' ? [part] : drawnIn(part)
  })
}
