import { describe, expect, it } from 'vitest'
import { plainDecimal } from '../field/money-input.tsx'
import { formatBytes, formatDueSentence, formatWait, formatYuan } from './figures.ts'

describe('figures', () => {
  it('keeps every cent of an amount too large for a float', () => {
    expect(formatYuan('123456789012345.1')).toBe('123,456,789,012,345.10')
    expect(formatYuan('-1293300.00')).toBe('-1,293,300.00')
  })

  it('gives a wait as a range', () => {
    expect(formatWait(6, 11, 'zh')).toBe('等 6–11 分钟')
    expect(formatWait(0, 0, 'zh')).toBe('不用等')
  })

  it('says by when, and that the day may move', () => {
    const clock = { due: '2026-10-08', provisional: false, paused: false }
    expect(formatDueSentence(clock, 'zh', '2026-09-30')).toBe('10 月 8 日（周四）前办结')
    expect(formatDueSentence({ ...clock, provisional: true }, 'zh', '2026-09-30')).toContain('暂定')
    expect(formatDueSentence({ ...clock, paused: true }, 'zh', '2026-09-30')).toContain('暂停')
  })

  it('reads an amount as people type it, and leaves what is no figure to the rules', () => {
    expect(plainDecimal('１，２００．５元')).toBe('1200.5')
    expect(plainDecimal('约 500')).toBe('约500')
  })

  it('gives sizes as people read them', () => {
    expect(formatBytes(20_971_520)).toBe('20 MB')
    expect(formatBytes(300)).toBe('1 KB')
  })
})
