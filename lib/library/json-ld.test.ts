import { expect, test } from 'vitest'
import { asScriptText, breadcrumbs, medicalWebPage } from '@/lib/library/json-ld'
import { article, linked, section } from '@/tests/support/library'

test('search engines learn what an article is, and nothing that nobody did', () => {
  expect(medicalWebPage(article, linked)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: 'What happens in group',
    description: 'Who is in the room, and what stays private.',
    url: 'https://iop-guide.example/inside/group/',
    inLanguage: 'en',
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    dateCreated: '2026-11-21',
    dateModified: '2026-11-21',
    isAccessibleForFree: true,
  })
})

test('the newest change is the day it was modified, and families are caregivers', () => {
  const changes = [
    { date: '2027-02-01', what: 'More.' },
    { date: '2027-01-01', what: 'Less.' },
  ]
  const page = medicalWebPage({ ...article, changes, audience: 'family' }, linked)
  expect(page).toMatchObject({ dateModified: '2027-02-01', audience: { audienceType: 'Caregiver' } })
})

test('the way leads from the first page over the section to the article', () => {
  const step = (position: number, name: string, address: string) => ({
    '@type': 'ListItem',
    position,
    name,
    item: `https://iop-guide.example${address}`,
  })
  const toSection = [step(1, linked.words.pages.home, '/'), step(2, 'Inside an IOP', '/inside/')]
  expect(breadcrumbs(linked, section)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: toSection,
  })
  expect(breadcrumbs(linked, section, article)).toMatchObject({
    itemListElement: [...toSection, step(3, 'What happens in group', '/inside/group/')],
  })
})

test('no text can end the script it stands in, and it reads the same', () => {
  const data = { name: '</script><script>alert(1)</script>', inner: ['<!--', 'a < b'] }
  const text = asScriptText(data)
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual(data)
})
