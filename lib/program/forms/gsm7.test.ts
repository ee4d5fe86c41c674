import { expect, test } from 'vitest'
import { gsm7, gsm7Length } from '@/lib/program/forms/gsm7'

test.each([
  ['“Fresh start” – it’s\u00a0on…', '"Fresh start" - it\'s on...'],
  ['café, niños, Müller, Ångström', 'café, niños, Müller, Ångström'],
  ['façade, crème brûlée, Dvořák, sí', 'facade, crème brulée, Dvorak, si'],
  ['Łódź, œuvre, `tick`', "Lodz, oeuvre, 'tick'"],
  ['two\n lines', 'two lines'],
  ['[€5] ~', '[€5] ~'],
])('%s is written as %s', (text, plain) => {
  expect(gsm7(text)).toBe(plain)
})

test.each(['日本', 'группа', '😀'])('%s has no likeness in the alphabet', (text) => {
  expect(gsm7(`Group ${text}`)).toBeUndefined()
})

test('brackets, braces and the euro sign take two places', () => {
  expect(gsm7Length('Group é')).toBe(7)
  expect(gsm7Length('[€5] ~^{}\\|')).toBe(20)
})
