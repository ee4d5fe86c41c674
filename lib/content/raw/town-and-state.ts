/** A state with its postal code or alone, as the last part of "Town, ST 12345". */
const state = /^[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$/

/** Parts of a text between commas, with a state put back to its town: the comma between them parts no lines. */
export function withStates(parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>((before, part) => {
    const town = before.at(-1)
    const isSplit = town !== undefined && state.test(part) && !state.test(town)
    return isSplit ? [...before.slice(0, -1), `${town}, ${part}`] : [...before, part]
  }, [])
}
