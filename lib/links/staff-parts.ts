/** Anchors of `/staff/` to which files lead: promises, like the headings of a text. */
export const staffParts = { promise: 'promise' } as const
