import { squeeze } from '../blocks/block.ts'

const numberings = [
  /^第[一二三四五六七八九十]+部分/,
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
  /^\d+[、.．]/,
  /^（\d+）/,
] as const

/** Keeps the headings above each paragraph, by how they are numbered; one without a number follows its neighbour. */
export function headingTrail(): (text: string) => { headings: string[]; isHeading: boolean } {
  const trail: (string | undefined)[] = []
  return (raw) => {
    const text = squeeze(raw)
    const named = () => trail.filter((heading) => heading !== undefined && heading !== '').map(String)
    const level = numberings.findIndex((numbering) => numbering.test(text))
    const bare = numberings
      .reduce<string>((rest, numbering) => rest.replace(numbering, ''), text)
      .replace(/^20\d\d年?/, '')
    if (level >= 0) {
      trail.length = level
      // A numbered paragraph that says something at once is named by its first words.
      trail[level] = bare.split(/[，。；：\d]/)[0] ?? ''
      return { headings: named(), isHeading: !/[，。；]/.test(bare) }
    }
    if (/^[^，。；：\d]{2,20}(说明|情况)$/.test(text)) {
      trail.length = 2
      trail[2] = text
      return { headings: named(), isHeading: true }
    }
    return { headings: named(), isHeading: false }
  }
}
