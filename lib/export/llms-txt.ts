import { safetyLines } from '@/lib/export/safety-lines'
import type { Library } from '@/lib/library/library'
import { absoluteAddress } from '@/lib/links/addresses'

/**
 * llms.txt (llmstxt.org): what a program that answers from the guide reads. What may not be left out stands first, then
 * the parts and their pages in order.
 */
export function llmsText(library: Library): string {
  const { site, home, sections, questionGroups, servicePages, words } = library
  const { lead, text } = words.frame.draft
  const parts = [
    ...sections.map((section) => ({ title: section.title, pages: [section, ...section.articles] })),
    { title: words.pages.otherPages, pages: [...questionGroups, ...servicePages.filter(isPage)] },
  ]
  return [
    `# ${site.name}`,
    '',
    ...(site.status === 'draft' ? [`${lead} ${text}`, ''] : []),
    ...safetyLines(library).map((line) => `- ${line}`),
    '',
    `> ${home.summary}`,
    ...parts.flatMap(({ title, pages }) => [
      '',
      `## ${title}`,
      '',
      ...pages.map(
        (page) =>
          `- [${bracketed(page.title)}](${absoluteAddress(site.canonical, page.address)}): ${page.summary}`,
      ),
    ]),
    '',
  ].join('\n')
}

function isPage({ id }: { readonly id: string }): boolean {
  return id !== 'not-found'
}

function bracketed(title: string): string {
  return title.replaceAll(/[[\]]/g, (mark) => `\\${mark}`)
}
