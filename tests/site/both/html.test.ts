import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { test } from 'vitest'
import config from '@/.htmlvalidate.mjs'
import { handouts, pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'

const validator = new HtmlValidate(new StaticConfigLoader(config))

test.for([...pages, ...handouts])('$file is valid HTML', async ({ file, html }) => {
  const { results } = await validator.validateString(html)
  expectNone(
    results.flatMap(({ messages }) =>
      messages.map(
        ({ column, message, ruleId, selector }) =>
          `${file}:${column}  ${message} (${ruleId}) ${selector ?? ''}`,
      ),
    ),
  )
})
