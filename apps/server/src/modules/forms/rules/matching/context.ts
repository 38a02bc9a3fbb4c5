import { type Canonical, canonical } from './canonical.ts'

/** Attributes that everybody has: in a section about somebody they are that one's. */
const personal = new Set([
  '@name',
  '@identity',
  '@phone',
  '@birth',
  '@address',
  '性别',
  '民族',
  '年龄',
  '学历',
])

/**
 * What a label may say in its section. Under 法定代表人信息 a plain 姓名 is the legal representative's and nobody
 * else's; what not everybody has, as 与本人关系, may also be meant as it stands.
 */
export function inContext(asked: Canonical, section: string | undefined): Canonical[] {
  if (section === undefined || asked.holder !== null) return [asked]
  const { holder } = canonical(section)
  if (holder === null) return [asked]
  const held = { ...asked, holder }
  return personal.has(asked.tokens.join('')) ? [held] : [asked, held]
}
