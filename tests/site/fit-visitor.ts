import type { Page } from 'playwright-core'
import { dayPartNames, dayParts } from '@/lib/program/fit/day-parts'
import { days } from '@/lib/program/lists'
import { toolVisitor } from '@/tests/site/tool-visitor'

export const fitAddress = '/program/fit/'

/** Every box of the form: each part of each day. */
export const dayBoxes = days.flatMap((day) => dayPartNames.map((name) => ({ day, ...dayParts[name] })))

export const statusOf = (page: Page) => page.getByRole('status')

/** Once in a file: its site and its browser, and ways to use Fit my week there. */
export const fitVisitor = () => toolVisitor(fitAddress)
