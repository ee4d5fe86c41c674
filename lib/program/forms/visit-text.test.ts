import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { visitText } from '@/lib/program/forms/visit-text'
import { zoneLines } from '@/lib/program/forms/zone-lines'
import { readCalendar } from '@/tests/support/read-calendar'

const visit = {
  day: '2027-01-04',
  time: '17:30',
  title: 'Appointment',
  zone: undefined,
  uid: '1-2-3-4',
  now: '2026-12-01T08:09:10.123Z',
}

test('ical.js reads a visit back: an hour with a title that says nothing, private, no place', () => {
  const [entry, ...more] = readCalendar(visitText(visit))
  expect(more).toEqual([])
  expect(entry).toMatchObject({
    day: '2027-01-04',
    start: '17:30',
    end: '18:30',
    summary: 'Appointment',
    uid: '1-2-3-4@appointment.invalid',
    stamp: '2026-12-01T08:09:10Z',
    place: '',
    properties: 'class dtend dtstamp dtstart summary transp uid',
  })
  expect(entry?.utc()).toBeUndefined()
  expect(visitText(visit)).toContain('\r\nCLASS:PRIVATE\r\nTRANSP:OPAQUE\r\n')
})

test('it has two alarms: a day and two hours before', () => {
  const calendar = new ICAL.Component(ICAL.parse(visitText(visit)) as unknown[])
  const alarms = calendar.getFirstSubcomponent('vevent')?.getAllSubcomponents('valarm') ?? []
  expect(
    alarms.map((alarm) =>
      ['trigger', 'action', 'description'].map((name) => String(alarm.getFirstPropertyValue(name))),
    ),
  ).toEqual([
    ['-PT24H', 'DISPLAY', 'Appointment'],
    ['-PT2H', 'DISPLAY', 'Appointment'],
  ])
})

test('in the zone of a program the instant is that of its clock, in winter and in summer', () => {
  const instant = (day: string) =>
    readCalendar(visitText({ ...visit, day, zone: zoneLines('Eastern') }))[0]?.utc()
  expect([instant('2027-01-04'), instant('2027-07-05')]).toEqual(['2027-01-04T22:30Z', '2027-07-05T21:30Z'])
})

test('a late visit ends on the next day; long titles of other languages are folded', () => {
  const [entry] = readCalendar(visitText({ ...visit, time: '23:30', title: 'Ütermin, '.repeat(12) }))
  expect(entry).toMatchObject({ day: '2027-01-04', end: '00:30', summary: 'Ütermin, '.repeat(12) })
  const lines = visitText({ ...visit, title: 'Ütermin, '.repeat(12) }).split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
})
