import type { CardIndicator, MeasurableTarget, TargetIndicator } from '@yimen/contract'

const signs = {
  '≥': '≥',
  '>=': '≥',
  不低于: '≥',
  不少于: '≥',
  '≤': '≤',
  '<=': '≤',
  不高于: '≤',
  不超过: '≤',
  不多于: '≤',
  '=': '=',
  '＝': '=',
  达到: '≥',
  '>': '>',
  '＞': '>',
  大于: '>',
  '<': '<',
  '＜': '<',
  小于: '<',
} as const satisfies Record<string, MeasurableTarget['sign']>

const sign = Object.keys(signs)
  .sort((one, other) => other.length - one.length)
  .join('|')
const pattern = new RegExp(
  `([\\p{Script=Han}A-Za-z“”（）()]{2,24}?)(?:为|应|要)?(${sign})\\s*(\\d+(?:\\.\\d+)?)\\s*(%|％|‰|[\\p{Script=Han}]{0,3})`,
  'gu',
)

/** The targets in an indicator's words that name a value one can measure against. */
export function withTargets(indicator: TargetIndicator): CardIndicator {
  const targets = [...indicator.text.matchAll(pattern)].flatMap(
    ([, name = '', word = '', value = '', unit = '']) => {
      const found = Object.entries(signs).find(([written]) => written === word)?.[1]
      return found
        ? [{ name: plain(name), sign: found, value, unit: unit.replace('％', '%'), line: indicator.line }]
        : []
    },
  )
  return { ...indicator, targets }
}

/** Without the words that only lead up to the name: 年底实现… */
function plain(name: string): string {
  return name.replace(/^.*(实现|确保|力争|保证)/u, '')
}
