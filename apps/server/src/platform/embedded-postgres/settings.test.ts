import { expect, test } from 'vitest'
import { settingsFile } from './settings.ts'

test('a setting of the caller takes the place of ours', () => {
  const text = settingsFile({ jit: 'on' })
  expect(text).toContain("jit = 'on'")
  expect(text).not.toContain("jit = 'off'")
})

test('a quote in a value stays inside it', () => {
  expect(settingsFile({ log_line_prefix: "it's" })).toContain("log_line_prefix = 'it''s'")
})

test('commits reach the disk unless the caller says otherwise', () => {
  expect(settingsFile({})).not.toMatch(/fsync|synchronous_commit|full_page_writes/)
})
