import { expect, test } from 'vitest'
import { paperRedirects, paperStandIns } from '@/lib/export/packets/paper-addresses'
import { addressesOf } from '@/lib/links/addresses'
import { packetCode } from '@/lib/links/discreet-code'
import { smallPaper } from '@/tests/support/small-paper'

test('the paper of a packet that moved leads where its page leads; no other address has paper', () => {
  const moved = [
    { from: '/packets/old/', to: '/packets/new/' },
    { from: '/packets/new/#a', to: '/packets/new/#b' },
    { from: '/start/old/', to: '/start/new/' },
  ]
  const code = packetCode('old')
  expect(paperRedirects(moved, addressesOf('/'))).toEqual([
    { from: `/packets/${code}.pdf`, to: '/packets/new/' },
    { from: `/packets/${code}-booklet.pdf`, to: '/packets/new/' },
    { from: `/packets/${code}-booklet-a4.pdf`, to: '/packets/new/' },
  ])
  expect(paperRedirects(moved, addressesOf('/es/'))).toEqual([])
})

test('paper that was not made leads to its page for a time', () => {
  expect(paperStandIns([{ ...smallPaper, page: '/packets/a/' }])).toEqual([
    { from: '/packets/a.pdf', to: '/packets/a/', status: 302 },
    { from: '/packets/a-booklet.pdf', to: '/packets/a/', status: 302 },
  ])
})
