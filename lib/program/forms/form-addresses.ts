import { programAddress } from '@/lib/links/addresses'

/** The JSON Schema of every program file. */
export const programSchemaAddress = '/program/program.schema.json'

/** A program's facts as JSON. */
export function programFileAddress(id: string): string {
  return `/program/${id}.json`
}

/** A program as one text message. */
export function programSmsAddress(id: string): string {
  return `/program/${id}.sms.txt`
}

/** Week 1 of a phase as a calendar file; its name shows in a list of downloads and says nothing. */
export function weekFileAddress(program: string, phase: string): string {
  return `${programAddress(program)}${phase}/appointments.ics`
}

/** All weeks of a phase, which the element on the page moves to the Monday a person chooses. */
export function phaseFileAddress(program: string, phase: string): string {
  return `${programAddress(program)}${phase}/phase.ics`
}
