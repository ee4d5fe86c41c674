import { fileOf } from '@/lib/export/file-tree'
import { absoluteAddress } from '@/lib/links/addresses'
import type { Addresses } from '@/lib/links/addresses'
import { phaseCalendar, weekCalendar } from '@/lib/program/forms/calendar'
import { firstWeek } from '@/lib/program/forms/first-week'
import type { FormWords } from '@/lib/program/forms/form-words'
import { phaseCalendars } from '@/lib/program/forms/phase-calendars'
import { plainText } from '@/lib/program/forms/plain-text'
import { programFile, programFileJsonSchema } from '@/lib/program/forms/program-file'
import { smsLine } from '@/lib/program/forms/sms'
import type { Program } from '@/lib/program/schema'
import type { ProgramWords } from '@/lib/program/words'

/** A file that the export writes: its path from the root of the folder to publish, and what is in it. */
export type WrittenFile = { readonly path: string; readonly text: string }

/** What the files of the programs are made of. */
export type ProgramFilesInput = {
  readonly programs: readonly Program[]
  readonly words: { readonly program: ProgramWords; readonly forms: FormWords }
  /** The site's address, without a slash at its end. */
  readonly canonical: string
  readonly at: Addresses
  /** Opens each text while no clinician has signed; undefined on a published site. */
  readonly draft: string | undefined
  /** What a text says before someone stops or cuts down, a line each. */
  readonly safety: readonly string[]
  /** The day of the build, ISO 8601; the calendar files begin on the Monday after it. */
  readonly today: string
}

/**
 * Each program as JSON, as text for an e-mail, as one text message and as calendar files, and the schema of the JSON.
 * E-mail and text message are two files: what a browser shows is then all there is to copy, and a text message
 * cannot slip into an e-mail with it.
 */
export function programFiles(input: ProgramFilesInput): readonly WrittenFile[] {
  const schema = json(input.at.programSchema, programFileJsonSchema(input))
  return [schema, ...input.programs.flatMap((program) => filesOf(program, input))]
}

function filesOf(
  program: Program,
  { words, canonical, at, draft, safety, today }: ProgramFilesInput,
): readonly WrittenFile[] {
  const { id } = program
  const isDraft = draft !== undefined
  const frame = { draft, safety, address: absoluteAddress(canonical, at.program(id)) }
  const monday = firstWeek(program, today)
  const { title } = words.forms.calendar
  const sms = smsLine(program, words.program, words.forms, { draft: isDraft })
  return [
    json(at.programFile(id), programFile(program, words.program, { canonical, at, draft: isDraft })),
    file(at.programText(id), plainText(program, words.program, words.forms, frame)),
    ...(sms === undefined ? [] : [file(at.programSms(id), `${sms}\n`)]),
    ...phaseCalendars(program, at).flatMap(({ id: phaseId, week, whole }) => {
      const phase = program.phases.find((one) => one.id === phaseId)
      if (!phase) return []
      return [
        ...(week === undefined ? [] : [file(week, weekCalendar(phase, monday, title))]),
        file(whole, phaseCalendar(phase, monday, title)),
      ]
    }),
  ]
}

function json(address: string, value: unknown): WrittenFile {
  return file(address, `${JSON.stringify(value, null, 2)}\n`)
}

function file(address: string, text: string): WrittenFile {
  return { path: fileOf(address), text }
}
