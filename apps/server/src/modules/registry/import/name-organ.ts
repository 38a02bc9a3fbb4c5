import type { PackOrgan } from '@yimen/contract'

/** The name of an organ as it stands beside a value; `SELF` is the subject's own word. Throws for an unknown one. */
export function nameOrgan(code: string, organs: readonly PackOrgan[]): string {
  if (code === 'SELF') return '本人'
  const organ = organs.find((one) => one.code === code)
  if (!organ) throw new Error(`the pack has no organ ${code}`)
  return organ.name.zh
}
