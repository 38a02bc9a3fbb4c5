import { describe, expect, it } from 'vitest'
import { withTargets } from './measurable-targets.ts'

const targetsIn = (text: string) =>
  withTargets({ group: '产出指标', name: '产出质量指标', text, line: 7, at: '' }).targets.map(
    ({ name, sign, value, unit }) => `${name} ${sign} ${value}${unit}`,
  )

describe('targets that can be measured', () => {
  it.each([
    ['人工接通率≥98%，应急来电及时处置率=100%。', ['人工接通率 ≥ 98%', '应急来电及时处置率 = 100%']],
    ['1.2019年底实现区级事项网上可办率不低于70%。', ['区级事项网上可办率 ≥ 70%']],
    ['综合受理人员不少于87人。', ['综合受理人员 ≥ 87人']],
    ['平均等候不超过8.5分钟', ['平均等候 ≤ 8.5分钟']],
    ['满意度逐步提高。', []],
    ['完成1套。', []],
    ['', []],
  ])('%s', (text, targets) => {
    expect(targetsIn(text)).toEqual(targets)
  })

  it('keep the line of their indicator', () => {
    const indicator = { group: '', name: '', text: '满意率≥90%', line: 31, at: '' }
    expect(withTargets(indicator).targets[0]?.line).toBe(31)
  })
})
