import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { localSchema } from '@/lib/content/schema/local'
import { headersFor, parseHeaders } from '@/lib/export/header-file'
import { pages, root } from '@/tests/site/built-pages'

const content = process.env.CONTENT_DIR ?? 'content'
const local = localSchema.parse(parse(readFileSync(join(content, 'local.yaml'), 'utf8'))).facts ?? {}
const card = join(root, 'contact', 'front-desk.vcf')
const contact = pages.find(({ address }) => address === '/contact/')
const texts = pages.find(({ address }) => address === '/text-messages/')
const plain = (text = '') => text.replaceAll(/\s+/g, ' ').trim()

test('the contact card is there where the program has a number, and says its neutral name, number and hours', () => {
  const { admissions } = local
  expect(existsSync(card)).toBe(admissions !== undefined)
  expect(contact?.html.includes('front-desk.vcf')).toBe(admissions !== undefined)
  if (admissions === undefined) return
  const name = local['contact-card']?.name ?? 'Front desk'
  const read = new ICAL.Component(ICAL.parse(readFileSync(card, 'utf8')) as unknown[])
  const value = (field: string) => read.getFirstPropertyValue(field)
  expect([value('version'), value('fn'), value('tel'), value('note')]).toEqual([
    '3.0',
    name,
    `+${admissions.phone.number.replaceAll('-', '')}`,
    admissions.phone.hours,
  ])
  expect(plain(contact?.dom.querySelector('main')?.textContent)).toContain(`“${name}”`)
  const headers = headersFor(
    parseHeaders(readFileSync(join(root, '_headers'), 'utf8')),
    '/contact/front-desk.vcf',
  )
  expect(headers['Content-Type']).toBe('text/vcard; charset=utf-8')
})

test('the page on text messages is there where the program says who texts, and says all that phone companies look for', () => {
  const facts = local['text-messages']
  expect(texts === undefined).toBe(facts === undefined)
  expect(contact?.html.includes('href="/text-messages/"')).toBe(facts !== undefined)
  if (facts === undefined || texts === undefined) return
  const said = plain(texts.dom.querySelector('main')?.textContent)
  const { who, number, why, often, agree, stop = 'STOP', help = 'HELP' } = facts
  for (const words of [who, number, why, often, agree, `Reply ${stop}`, `Reply ${help}`])
    expect(said).toContain(words)
  for (const words of ['Message and data rates may apply', 'do not share or sell', '911', '988'])
    expect(said).toContain(words)
  const notice = facts.privacy ?? local.notices?.privacy
  const links = texts.dom.querySelectorAll('main a').map((link) => link.getAttribute('href'))
  expect(links).toEqual(expect.arrayContaining(['/privacy/', ...(notice === undefined ? [] : [notice])]))
})
