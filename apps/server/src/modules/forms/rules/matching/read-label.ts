/** A label as it stands in a form, taken apart. */
export type Label = {
  /** Without numbering, blanks, signs and what stands in brackets. */
  readonly text: string
  /** With what stands in brackets. */
  readonly whole: string
  /** What stands in brackets, one by one. */
  readonly notes: readonly string[]
  /** The unit that is named, as 万元. */
  readonly unit: string | null
}

const units =
  '万元 亿元 元/月 元 平方米 ㎡ m² m2 岁 人 份 个 张 枚 块 米 cm kg % 月 年 天 小时 件 层 只'.split(' ')
const numbering =
  /^(?:[*★▲※●]+|[(（]?\d{1,2}[)）.、．]|[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)+/
const brackets = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g

/** Takes a label apart: `*1. 注册资本（万元）：` → 注册资本, in 万元. */
export function readLabel(written: string): Label {
  const plain = written
    .normalize('NFKC')
    .replace(/[\s_＿]+/g, '')
    .replace(numbering, '')
    .replace(/[:：*。,，;；]+$/, '')
  const notes = [...plain.matchAll(brackets)].map(([, inside = '']) => inside).filter((note) => note !== '')
  const text = plain.replace(brackets, '').replace(/[^\p{L}\p{N}/、]/gu, '')
  const whole = plain.replace(/[^\p{L}\p{N}/、]/gu, '')
  const unit = notes.map(unitIn).find((found) => found !== null) ?? null
  return { text: text === '' ? whole : text, whole, notes, unit }
}

/** The unit that a text consists of; null when it is something else. */
export function unitIn(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/^单位[:：]?/, '')
    .replace(/[\s_]+/g, '')
    .toLowerCase()
  return units.find((unit) => unit.normalize('NFKC').toLowerCase() === plain) ?? null
}

/** What a label may mean: the whole, and each side of a slash. */
export function readings({ text, whole }: Label): string[] {
  const sides = text.includes('/') ? text.split('/').filter((side) => side.length > 1) : []
  return [...new Set([text.replaceAll('/', ''), ...sides, whole.replaceAll('/', '')])].filter(
    (reading) => reading !== '',
  )
}
