import type { BreadcrumbList, MedicalWebPage, WithContext } from 'schema-dts'
import { absoluteAddress } from '@/lib/links/addresses'
import type { Article, Library, Section } from '@/lib/library/library'
import type { Signature } from '@/lib/content/schema/sign-off'

/** What of the library the data for search engines name. */
type LinkedData = Pick<Library, 'site' | 'language' | 'at' | 'words'>

/** What search engines may know of an article. `lastReviewed` stands only where a clinician signed. */
export function medicalWebPage(
  article: Article,
  { site, language }: LinkedData,
): WithContext<MedicalWebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: article.title,
    description: article.summary,
    url: absoluteAddress(site.canonical, article.address),
    inLanguage: language.tag,
    audience: {
      '@type': 'MedicalAudience',
      audienceType: article.audience === 'family' ? 'Caregiver' : 'Patient',
    },
    dateCreated: article.written,
    dateModified: article.changes[0]?.date ?? article.written,
    isAccessibleForFree: true,
    ...(article.signature === undefined ? {} : reviewed(article.signature)),
  }
}

/** Who read exactly this text, and when. A draft has no signature to show. */
function reviewed({ name, license, role, date }: Signature) {
  const hasCredential = {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'license',
    name: license,
  } as const
  const reviewedBy = { '@type': 'Person', name, jobTitle: role, hasCredential } as const
  return { lastReviewed: date, reviewedBy }
}

/** The way from the first page to this one. */
export function breadcrumbs(
  { site, at, words }: LinkedData,
  section: Section,
  article?: Article,
): WithContext<BreadcrumbList> {
  const steps = [
    { name: words.pages.home, address: at.home },
    { name: section.title, address: section.address },
    ...(article === undefined ? [] : [{ name: article.title, address: article.address }]),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(site.canonical, address),
    })),
  }
}

/** JSON that can stand inside a `<script>`: no `<` can end it early. */
export function asScriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
