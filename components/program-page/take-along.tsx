import type { Words } from '@/lib/content/schema/words'
import { programSheetAddress, programTextAddress } from '@/lib/links/addresses'
import { programSmsAddress } from '@/lib/program/forms/form-addresses'
import type { Program } from '@/lib/program/schema'

/** The same facts on paper and as text. */
export function TakeAlong({ program, words }: { program: Program; words: Words }) {
  const { pages } = words
  const link = 'inline-flex min-h-11 items-center'
  return (
    <ul>
      <li>
        <a className={link} href={programSheetAddress(program.id)}>
          {pages.programSheet}
        </a>
      </li>
      <li>
        <a className={link} href={programTextAddress(program.id)}>
          {pages.programTextFile}
        </a>
      </li>
      <li>
        <a className={link} href={programSmsAddress(program.id)}>
          {pages.programSmsFile}
        </a>
      </li>
    </ul>
  )
}
