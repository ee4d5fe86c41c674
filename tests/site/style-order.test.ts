import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '@/tests/site/built-pages'
import { expectNone } from '@/tests/site/every-page'
import { classDeclarations, strongRules } from '@/tests/support/strong-rules'
import type { StrongRule } from '@/tests/support/strong-rules'

const sources = ['base.css', 'text.css'].map((file) => readFileSync(join('app', file), 'utf8'))
const strong = sources.flatMap(strongRules)
const styles = new Set(
  pages.flatMap(({ dom }) => dom.querySelectorAll('style').map((one) => one.textContent)),
)
const classes = new Map([...styles].flatMap((style) => [...classDeclarations(style)]))

/** The classes of an element that say another value for something that a stronger rule of the base says. */
function beaten({ properties }: StrongRule, bears: readonly string[]): readonly string[] {
  return bears.filter((name) => classes.get(name)?.some((property) => properties.includes(property)))
}

test('no rule of app/*.css beats a class that stands on the same element', () => {
  expect(strong.length).toBeGreaterThan(5)
  const problems = pages.flatMap(({ address, dom }) =>
    strong.flatMap((rule) =>
      dom
        .querySelectorAll(rule.selector)
        .flatMap((element) =>
          beaten(rule, [...element.classList.values()]).map(
            (name) =>
              `${address}  ${rule.selector} beats the class ${name}: without layers the stronger one wins`,
          ),
        ),
    ),
  )
  expectNone([...new Set(problems)])
})
