import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { checkContent } from '@/lib/check/check'
import { problemLines, warningLines } from '@/lib/check/print'
import type { Program } from '@/lib/program/schema'
import { expectationSchema } from '@/tests/support/case-expectation'
import type { Expectation } from '@/tests/support/case-expectation'
import { inFile, smallContentWith, today } from '@/tests/support/small-content'

/** A program as its staff would write it, with what the check says of it and what has to be true of it. */
export type Case = {
  readonly id: string
  readonly expected: Expectation
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
  /** Missing where the file cannot be read. */
  readonly program: Program | undefined
}

/** The cases in a folder of tests/cases, all read by one check of a whole guide that holds them. */
export function casesIn(folder: string): readonly Case[] {
  const place = join(import.meta.dirname, '../cases', folder)
  const ids = readdirSync(place)
    .filter((name) => name.endsWith('.expect.yaml'))
    .map((name) => name.replace('.expect.yaml', ''))
  const read = (name: string) => readFileSync(join(place, name), 'utf8')
  const pathOf = (id: string) => `programs/${id}.yaml`
  const files = Object.fromEntries(ids.map((id) => [pathOf(id), read(`${id}.yaml`)]))
  const { raw, collections } = checkContent(smallContentWith(files), today)
  const programs = collections.flatMap((collection) => collection.of('Program').map(({ data }) => data))
  return ids.map((id) => ({
    id,
    expected: expectationSchema.parse(parse(read(`${id}.expect.yaml`))),
    problems: inFile(problemLines(raw.files), pathOf(id)),
    remarks: inFile(warningLines(raw.files), pathOf(id)),
    program: programs.find((program) => program.id === id),
  }))
}

/** The program of a case that could be read. */
export function programOf({ id, program, problems }: Case): Program {
  if (program === undefined) throw new Error(`${id} cannot be read: ${problems.join('; ')}`)
  return program
}
