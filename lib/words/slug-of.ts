/** A title as a part of an address or an id: "Día de visita" is `dia-de-visita`. Empty where it has no Latin letters. */
export function slugOf(title: string): string {
  const plain = title.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
