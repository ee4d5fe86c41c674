import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { contentFolder } from '@/lib/content/content-dir'
import { exempt, uncited } from '@/lib/content/schema/exemptions'
import { checkWithBrand } from '@/lib/check/check'
import { problemLines } from '@/lib/check/print'
import { buildDay } from '@/lib/dates/build-day'
import type { Exemptions } from '@/lib/sign-off/write-review'
import { writeReview } from '@/lib/sign-off/write-review'
import { signStates } from '@/lib/sign-off/sign'
import { signableTexts } from '@/lib/sign-off/signable-texts'

/** `npm run review`: makes review/, the texts on paper for the clinician who signs. */
const folder = 'review'
/** Where a text gives reasons for what it leaves out; the other fields are not asked for. */
const reasonFields = z.looseObject({ exempt, uncited })
const today = buildDay()
const { collections, raw, documents, sources, signatures } = await checkWithBrand(contentFolder, today)
const site = collections[0]?.of('Site').at(0)?.data
// A guide that is to be published has its signatures still to come: that is no reason not to print it.
const problems = problemLines(raw.files, { except: 'status' })

if (problems.length > 0) {
  console.error(
    `${problems.join('\n')}\n\nThe content is not sound; mend it first, so that the clinician reads what readers will.`,
  )
  process.exitCode = 1
} else {
  const states = signStates(
    collections.flatMap((one) => signableTexts(one, sources)),
    signatures,
  )
  const checks = join(contentFolder, 'OPEN-CHECKS.md')
  const files = writeReview(folder, {
    states,
    sources,
    exemptionsOf: ({ text }) => exemptionsIn(documents.find(({ path }) => path === text.document.path)?.data),
    openChecks: existsSync(checks) ? readFileSync(checks, 'utf8') : '',
    name: site?.publisher?.name ?? site?.name ?? '',
    today,
  })
  console.log(
    `${files.length} pages are in ${folder}/. Open ${folder}/index.html, or print ${folder}/all.html.`,
  )
}

/** Reads the reasons from the fields as the schema accepted them; other kinds of text have none. */
function exemptionsIn(data: unknown): Exemptions {
  const { exempt = [], uncited = [] } = reasonFields.parse(data ?? {})
  return {
    dangers: exempt.map(({ danger, reason }) => ({ what: danger, reason })),
    uncited: uncited.map(({ words, reason }) => ({ what: words, reason })),
  }
}
