import { notFound } from 'next/navigation'
import { library } from '@/lib/library/door'

/** What Next gives a route below `/program/[id]/`. */
export type ProgramRoute = { params: Promise<{ id: string }> }

/** One page for each program of the content. */
export function everyProgram() {
  return library.programs.map(({ id }) => ({ id }))
}

/** The program that the address names. */
export async function programOf({ params }: ProgramRoute) {
  const { id } = await params
  return library.programs.find((program) => program.id === id) ?? notFound()
}
