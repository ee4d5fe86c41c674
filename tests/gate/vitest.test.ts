import { expect, test } from 'vitest'
import { countTests } from '@/tests/gate/vitest'

function file(status: string, ...statuses: string[]) {
  return { status, assertionResults: statuses.map((one) => ({ status: one })) }
}

test('each test counts once', () => {
  const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] }
  expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 })
})

test('a skipped test counts as failed', () => {
  expect(countTests({ testResults: [file('passed', 'passed', 'pending')] }, 0)).toEqual({
    passed: 1,
    failed: 1,
  })
})

test('a file that could not be loaded counts as failed', () => {
  const report = { testResults: [file('failed'), file('failed', 'passed')] }
  expect(countTests(report, 1)).toEqual({ passed: 1, failed: 2 })
})

test('an error outside of all tests, and a run without tests, count as failed', () => {
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  expect(countTests({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
})
